import { z } from 'astro/zod';
import { STATES } from '../vocabulary/names.ts';
import { plainWords, typedWords, yes } from './words.ts';

/** Whose words a phrase is looked for in. */
const WORDING_SCOPES = ['all', 'doing', 'receiving'] as const;

/**
 * Phrases that do harm. In a phrase `(a|b)` stands for either, `(a)?` for a part that may be missing,
 * `..` for up to three words, `*` for the rest of a word, and `^` for the beginning of a clause. A space
 * also matches where a short form begins: `they (will|'ll)`.
 */
export const bannedPhrasesSchema = z.strictObject({
  phrases: z
    .array(typedWords)
    .min(1)
    .describe('Phrases that may not be in a text; the head of the file explains their signs.'),
  scope: z
    .enum(WORDING_SCOPES)
    .describe(
      'Where they are looked for: all; doing, on pages for people worried about what they or others do; or receiving.',
    ),
  unless: z
    .array(typedWords)
    .default([])
    .describe('Words that make a sentence right where they come before the phrase.'),
  except: z.array(typedWords).default([]).describe('Right sentences that hold one of the phrases.'),
  why: plainWords.describe('What harm they do, which the check prints.'),
});
export type BannedPhrases = z.output<typeof bannedPhrasesSchema>;

export const wordingSchema = z.array(bannedPhrasesSchema).min(1);

const states = z.enum(STATES);

/**
 * Words that say what is true of a service now, in the notation of `content/wording.yaml`; `SERVICE` stands
 * for the name of one. The sentence is right while the service is in the state that it `needs`, or is not
 * in the one that it `denies`.
 */
export const claimWordsSchema = z
  .strictObject({
    phrases: z
      .array(typedWords)
      .min(1)
      .describe(
        'Words that say what is true, in the notation of content/wording.yaml; SERVICE is a name.',
      ),
    needs: states.optional().describe('The state in which these words are right.'),
    denies: states.optional().describe('The state in which they are wrong.'),
    never: yes
      .optional()
      .describe('True for words that no sentence says: the record itself shows what they say.'),
    beside: yes
      .optional()
      .describe('True for words that mean something else where no service is named beside them.'),
    before: yes
      .optional()
      .describe(
        'True for words about the service that came before them: in a list, the one above.',
      ),
    unless: z
      .array(typedWords)
      .default([])
      .describe('Words before the phrase in its sentence that make it say something else.'),
    except: z
      .array(typedWords)
      .default([])
      .describe('Sentences that hold one of the phrases and say nothing of a service.'),
  })
  .refine(({ needs, denies, never }) => [needs, denies, never].filter(Boolean).length === 1, {
    error: 'write one of: "needs" or "denies" with one state, or "never: true"',
  });
export type ClaimWords = z.output<typeof claimWordsSchema>;

/** Words of which a phrase holds any, by the word in capitals that stands for them. */
const listsSchema = z.record(
  z.string().regex(/^[A-Z]{2,}$/, { error: 'write the name of a list in capitals' }),
  z.array(plainWords).min(1),
);

const writtenClaimsSchema = z.strictObject({
  notNames: z
    .array(typedWords)
    .default([])
    .describe('Names of other things that begin like the name of a service: a law, say.'),
  lists: listsSchema
    .default({})
    .describe('Words of which a phrase holds any, by the word in capitals that stands for them.'),
  claims: z.array(claimWordsSchema).min(1).describe('Kinds of words, each with its state.'),
});
/** `content/claims.yaml`, with lists filled in. */
export const claimsSchema = writtenClaimsSchema.transform(({ notNames, lists, claims }) => {
  const fillIn = (phrases: readonly string[]) =>
    phrases.map((phrase) =>
      phrase.replaceAll(/\b[A-Z]{2,}\b/g, (name) => {
        const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
        return list ? `(${list.join('|')})` : name;
      }),
    );
  return {
    notNames,
    claims: claims.map((claim) => ({
      ...claim,
      phrases: fillIn(claim.phrases),
      unless: fillIn(claim.unless),
      except: fillIn(claim.except),
    })),
  };
});
export type Claims = z.output<typeof claimsSchema>;
