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
    phrases: z.array(plainWords).min(1),
    needs: states.optional(),
    denies: states.optional(),
    /** True for words that no sentence says: the record itself shows what they say. */
    never: z.literal(true, { error: 'write true, or remove the line' }).optional(),
    /** True for words that mean something else where no service is named beside them. */
    beside: z.literal(true, { error: 'write true, or remove the line' }).optional(),
    /** Words before the phrase in its sentence that make it say something else. */
    unless: z.array(plainWords).default([]),
    /** Sentences that hold one of the phrases and say nothing of a service. */
    except: z.array(plainWords).default([]),
  })
  .refine(({ needs, denies, never }) => [needs, denies, never].filter(Boolean).length === 1, {
    error: 'write one of: "needs" or "denies" with one state, or "never: true"',
  });
export type ClaimWords = z.output<typeof claimWordsSchema>;

/** `content/claims.yaml`. */
export const claimsSchema = z.strictObject({
  /** Names of other things that begin like the name of a service: a law, say. */
  notNames: z.array(plainWords).default([]),
  claims: z.array(claimWordsSchema).min(1),
});
export type Claims = z.output<typeof claimsSchema>;
