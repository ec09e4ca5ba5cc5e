import { z } from 'astro/zod';
import { STATES } from '../vocabulary/service-state.ts';
import { plainWords } from './words.ts';

const states = z.enum(STATES, { error: `choose one of: ${STATES.join(', ')}` });

/**
 * Words that say what is so of a service now, in the notation of `content/wording.yaml`; `SERVICE` stands
 * for the name of one. The sentence is right while the service is in the state that it `needs`, or is not
 * in the one that it `denies`.
 */
export const claimWordsSchema = z
  .strictObject({
    phrases: z
      .array(plainWords)
      .min(1)
      .describe(
        'Words that say what is so, in the notation of content/wording.yaml; SERVICE is a name.',
      ),
    needs: states.optional().describe('The state in which these words are right.'),
    denies: states.optional().describe('The state in which they are wrong.'),
    never: z
      .literal(true, { error: 'write true, or remove the line' })
      .optional()
      .describe('True for words that no sentence says: the record itself shows what they say.'),
    beside: z
      .literal(true, { error: 'write true, or remove the line' })
      .optional()
      .describe('True for words that mean something else where no service is named beside them.'),
    unless: z
      .array(plainWords)
      .default([])
      .describe('Words before the phrase in its sentence that make it say something else.'),
    except: z
      .array(plainWords)
      .default([])
      .describe('Sentences that hold one of the phrases and say nothing of a service.'),
  })
  .refine(({ needs, denies, never }) => [needs, denies, never].filter(Boolean).length === 1, {
    error: 'write one of: "needs" or "denies" with one state, or "never: true"',
  });
export type ClaimWords = z.output<typeof claimWordsSchema>;

/** `content/claims.yaml`. */
export const claimsSchema = z.strictObject({
  notNames: z
    .array(plainWords)
    .default([])
    .describe('Names of other things that begin like the name of a service: a law, say.'),
  claims: z.array(claimWordsSchema).min(1).describe('Kinds of words, each with its state.'),
});
export type Claims = z.output<typeof claimsSchema>;
