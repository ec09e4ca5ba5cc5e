import { z } from 'astro/zod';
import { ROUTES } from './door.ts';
import { roleSchema } from './role.ts';
import { identifier, isFreeName, NOT_FREE } from './words.ts';

/** How strongly to act, from least to most. Internal names: no page shows them. */
export const BANDS = ['listen', 'support', 'pattern', 'priority', 'urgent'] as const;
export type Band = (typeof BANDS)[number];

/** A short name for something somebody ticked: `home_entry`. */
const factor = z
  .string({ error: 'write the name of a factor: lower-case words joined by "_"' })
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, {
    error: 'write the name of a factor: lower-case words joined by "_"',
    abort: true,
  })
  .refine(isFreeName, { error: NOT_FREE });

/**
 * What has to be ticked. Only conditions that add: with nothing that denies or subtracts, an answer
 * more can never hide help.
 */
export type Condition =
  string | { all: Condition[] } | { any: Condition[] } | { atLeast: number; of: string[] };

const CONDITION_ERROR =
  'write a factor, or one of { all: […] }, { any: […] }, { atLeast: 2, of: […] }; a condition that takes something away could hide help';
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      factor,
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ atLeast: z.int().min(2), of: z.array(factor).min(2) }),
    ],
    { error: CONDITION_ERROR },
  ),
);

const optionSchema = z.strictObject({
  code: identifierWithUnderscores(),
  /** What choosing it says; nothing for "none of these" and the like. */
  sets: z.array(factor).default([]),
  /** Set where choosing it clears the other answers of its question. */
  exclusive: z.literal(true, { error: 'write true, or remove the line' }).optional(),
});

const questionSchema = z.strictObject({
  id: identifier,
  kind: z.enum(['one', 'many'], { error: 'choose one of: one, many' }),
  options: z.array(optionSchema).min(2, { error: 'write at least two options' }),
});
export type Question = z.output<typeof questionSchema>;

const ruleSchema = z.strictObject({
  id: identifier,
  when: conditionSchema,
  floor: z.enum(BANDS, { error: `choose one of: ${BANDS.join(', ')}` }),
  urgent: z
    .enum(['flag', 'now'], { error: 'choose one of: flag, now; or remove the line' })
    .optional(),
  basis: z.string({ error: 'say what this rule rests on' }).min(1),
  /** The role of somebody who knows the field and has read this rule; none has so far. */
  reviewer: roleSchema.optional(),
});
export type Rule = z.output<typeof ruleSchema>;

const offerSchema = z.strictObject({
  service: identifier,
  when: conditionSchema.optional(),
  lastWhen: conditionSchema.optional(),
});
export type Offer = z.output<typeof offerSchema>;

/** One of the four questionnaires: what each answer leads to, without a word for readers. */
export const questionnaireSchema = z.strictObject({
  route: z.enum(ROUTES, { error: `choose one of: ${ROUTES.join(', ')}` }),
  questions: z
    .array(questionSchema, { error: 'write a list of questions, each beginning with "- id:"' })
    .min(1, { error: 'write at least one question' })
    .max(11, { error: 'ask at most 11 questions' }),
  rules: z.array(ruleSchema).min(1),
  emergency: z.array(offerSchema),
  needs: z.array(
    z.strictObject({ id: identifier, when: conditionSchema, contacts: z.array(identifier).min(1) }),
  ),
  general: z.array(offerSchema).min(1),
  notes: z.array(
    z.strictObject({ id: identifier, when: conditionSchema, first: z.literal(true).optional() }),
  ),
  interruptions: z
    .array(z.strictObject({ id: identifier, when: conditionSchema, contacts: z.array(identifier) }))
    .min(1),
});
export type Questionnaire = z.output<typeof questionnaireSchema>;

function identifierWithUnderscores() {
  return z
    .string({ error: 'write a code: lower-case letters, digits and "_"' })
    .regex(/^[a-z][a-z0-9_]*$/, { error: 'write a code: lower-case letters, digits and "_"' })
    .refine(isFreeName, { error: NOT_FREE });
}
