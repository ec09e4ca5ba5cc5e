import { z } from 'astro/zod';
import { identifier, plainWords, words } from './words.ts';

/** A word that stands in guides and records, explained. */
const termSchema = z.strictObject({
  term: words,
  /** Other forms of the word. */
  also: z.array(plainWords, { error: 'write a list of other forms, or []' }).default([]),
  id: identifier,
  means: words,
});
export type Term = z.output<typeof termSchema>;

export const termsSchema = z
  .array(termSchema, { error: 'write a list of words, each beginning with "- term:"' })
  .min(1);
