import { z } from 'astro/zod';
import { identifier, plainWords, words } from './words.ts';

/** A word that stands in guides and records, explained. */
const termSchema = z.strictObject({
  term: words.describe('The word that is explained.'),
  also: z
    .array(plainWords, { error: 'write a list of other forms, or []' })
    .default([])
    .describe('Other forms of the word.'),
  id: identifier.describe('The name of its place on the page of words.'),
  means: words.describe('What it means.'),
});
export type Term = z.output<typeof termSchema>;

export const termsSchema = z
  .array(termSchema, { error: 'write a list of words, each beginning with "- term:"' })
  .min(1);
