import { z } from 'astro/zod';
import { identifier, plainWords } from './words.ts';

/** Whom somebody who searches speaks of: themselves as the one it happens to, or as the one doing it. */
export const SIDES = ['victim', 'own', 'doing', 'work'] as const;

const phrases = z
  .array(plainWords, { error: 'write a list of phrases' })
  .min(1, { error: 'write at least one phrase' });
const ids = z.array(identifier, { error: 'write a list of ids' });

/**
 * What somebody means by the words they type. Phrases are in the notation of `content/wording.yaml`,
 * in small letters without apostrophes, and are looked for in the whole text, small words too.
 */
const intentSchema = z.strictObject({
  id: identifier.describe('A name for what is meant.'),
  when: phrases.describe('Phrases that mean it; the head of the file explains their signs.'),
  unless: phrases.optional().describe('Phrases with which it is something else after all.'),
  side: z
    .enum(SIDES, { error: `choose one of: ${SIDES.join(', ')}` })
    .optional()
    .describe('Whose words these are.'),
  young: z
    .literal(true, { error: 'write true, or remove the line' })
    .optional()
    .describe('Write true where the words are those of somebody under 18.'),
  pin: ids.default([]).describe('Ids that stand above all results, in this order.'),
  first: ids.default([]).describe('Ids that come first after those, in this order.'),
});
export type Intent = z.output<typeof intentSchema>;

export const searchWordsSchema = z.strictObject({
  sets: z
    .record(identifier, z.array(plainWords).min(1))
    .describe('Words that stand for one another, by name.'),
  written: z
    .record(plainWords, plainWords)
    .default({})
    .describe('How people write short words that the speller cannot correct, and what they mean.'),
  small: z
    .array(plainWords)
    .min(1)
    .describe('Words that tell one thing from another so seldom that ranking leaves them out.'),
  intents: z.array(intentSchema).min(1).describe('What people mean, the most urgent first.'),
  otherScript: ids
    .default([])
    .describe('Ids of what comes first for a text in the letters of another script.'),
  fallback: ids.min(1).describe('Ids of what is shown where nothing was understood.'),
});
export type SearchWords = z.output<typeof searchWordsSchema>;
