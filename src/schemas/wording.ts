import { z } from 'astro/zod';
import { plainWords } from './words.ts';

/** Whose words a phrase is looked for in. */
const WORDING_SCOPES = ['all', 'doing', 'receiving'] as const;

/**
 * Phrases that do harm. In a phrase `(a|b)` stands for either, `(a)?` for a part that may be missing,
 * `..` for up to three words, `*` for the rest of a word, and `^` for the beginning of a clause. A space
 * also stands where a short form begins: `they (will|'ll)`.
 */
export const bannedPhrasesSchema = z.strictObject({
  phrases: z
    .array(plainWords)
    .min(1)
    .describe('Phrases that may not stand in a text; the head of the file explains their signs.'),
  scope: z
    .enum(WORDING_SCOPES, { error: `choose one of: ${WORDING_SCOPES.join(', ')}` })
    .describe(
      'Where they are looked for: all; doing, on pages for people worried about what they or others do; or receiving.',
    ),
  unless: z
    .array(plainWords)
    .default([])
    .describe('Words that make a sentence right where they stand before the phrase.'),
  except: z.array(plainWords).default([]).describe('Right sentences that hold one of the phrases.'),
  why: plainWords.describe('What harm they do, which the check prints.'),
});
export type BannedPhrases = z.output<typeof bannedPhrasesSchema>;

export const wordingSchema = z.array(bannedPhrasesSchema).min(1);
