import { z } from 'astro/zod';
import { plainWords, words } from './words.ts';

/** Joiners and marks of direction: nobody sees them, and some scripts need them. */
const JOINERS = /[\u200C-\u200F\u061C]/g;

/** A language with its own name, so that its readers find it. */
const languageSchema = z.strictObject({
  tag: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2})?$/, {
      error: 'write a language tag: pl, zh-Hans, fa-AF',
    })
    .describe('Its tag, as browsers and screen readers know it: pl, zh-Hans.'),
  own: z
    .string()
    .refine((text) => plainWords.safeParse(text.replaceAll(JOINERS, '')).success, {
      error: 'write its name in its own script, without spaces at the ends',
    })
    .describe('Its name in its own script.'),
  english: words.describe('Its name in English, which somebody answering a call understands.'),
  direction: z
    .enum(['ltr', 'rtl'], { error: 'choose one of: ltr, rtl' })
    .describe('ltr where it is written from left to right, rtl where from right to left.'),
});
export type Language = z.output<typeof languageSchema>;

export const languagesSchema = z
  .array(languageSchema, { error: 'write a list of languages, each beginning with "- tag:"' })
  .min(1);
