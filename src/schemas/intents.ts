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
  id: identifier,
  when: phrases,
  /** Phrases with which it is something else after all. */
  unless: phrases.optional(),
  side: z.enum(SIDES, { error: `choose one of: ${SIDES.join(', ')}` }).optional(),
  /** Set where the words are those of somebody under 18. */
  young: z.literal(true, { error: 'write true, or remove the line' }).optional(),
  /** Shown above all results, in this order. */
  pin: ids.default([]),
  /** Results that come first, in this order, after what is pinned. */
  first: ids.default([]),
});
export type Intent = z.output<typeof intentSchema>;

export const searchWordsSchema = z.strictObject({
  /** Words that stand for one another, by name. */
  sets: z.record(identifier, z.array(plainWords).min(1)),
  /** How people write short words that the speller cannot correct, and what they mean. */
  written: z.record(plainWords, plainWords).default({}),
  /** Words that tell one thing from another so seldom that ranking leaves them out. */
  small: z.array(plainWords).min(1),
  intents: z.array(intentSchema).min(1),
  /** What comes first for a text in the letters of another script, which no phrase can hold. */
  otherScript: ids.default([]),
  /** What is shown first where nothing was understood. */
  fallback: ids.min(1),
});
export type SearchWords = z.output<typeof searchWordsSchema>;
