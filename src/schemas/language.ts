import { z } from 'astro/zod';
import { plainWords, words } from './words.ts';

/** A language with its own name, so that its readers find it. */
const languageSchema = z.strictObject({
  /** Its tag, as browsers and screen readers know it: `pl`, `zh-Hans`. */
  tag: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2})?$/, {
    error: 'write a language tag: pl, zh-Hans, fa-AF',
  }),
  /** Its name in its own script. */
  own: plainWords,
  /** Its name in English, which somebody answering a call understands. */
  english: words,
  direction: z.enum(['ltr', 'rtl'], { error: 'choose one of: ltr, rtl' }),
});
export type Language = z.output<typeof languageSchema>;

export const languagesSchema = z
  .array(languageSchema, { error: 'write a list of languages, each beginning with "- tag:"' })
  .min(1);
