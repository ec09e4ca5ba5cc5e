import { z } from 'astro/zod';
import { ROUTES } from '../vocabulary/audience.ts';
import { factorSchema, floorSchema, urgentSchema } from './questionnaire.ts';
import { identifier, plainWords } from './words.ts';

const why = plainWords.describe('Why it was agreed, for whoever meets it.');
const routes = z
  .array(z.enum(ROUTES, { error: `choose from: ${ROUTES.join(', ')}` }))
  .min(1, { error: 'write at least one route' })
  .describe('On which routes.');
const factors = z.array(factorSchema).min(1, { error: 'write at least one factor' });

const judgementSchema = z.strictObject({
  why,
  routes,
  ticked: factors.describe('What is ticked: each of these by itself.'),
  together: factors
    .optional()
    .describe('What is ticked besides: each of these with each of those.'),
  floor: floorSchema,
  urgent: urgentSchema.describe('flag or now: how urgent it is at least.'),
});
/** Answers that are judged at least so, whatever else changes in the rules. */
export type AgreedJudgement = z.output<typeof judgementSchema>;

/** What was agreed about the questions, which the rules of the questionnaires have to keep. */
export const agreedSchema = z.strictObject({
  judgements: z.array(judgementSchema).min(1).describe('Answers that are judged at least so.'),
  contacts: z
    .array(
      z.strictObject({
        why,
        service: identifier.describe('The id of a service.'),
        onlyWith: factors.describe('It is named only where one of these is ticked.'),
      }),
    )
    .describe('Contacts that may be named only to some.'),
  order: z
    .array(
      z.strictObject({
        why,
        routes,
        before: identifier.describe('The id of the service that stands before.'),
        after: identifier.describe('The id of the service that stands after it.'),
      }),
    )
    .describe("Contacts that stand before others in everybody's list."),
});
export type Agreed = z.output<typeof agreedSchema>;

/** The sets of factors that a judgement is about. */
export function listJudgedSets({ ticked, together }: AgreedJudgement): string[][] {
  return ticked.flatMap((factor) =>
    together ? together.map((other) => [factor, other]) : [[factor]],
  );
}
