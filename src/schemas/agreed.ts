import { z } from 'astro/zod';
import { ROUTES } from '../vocabulary/audience.ts';
import { atLeastSchema, factorSchema, urgentSchema } from './conditions.ts';
import { calendarDate } from './provenance.ts';
import { identifier, plainWords } from './words.ts';

const why = plainWords.describe('Why it was agreed, for whoever meets it.');
const routes = z
  .array(z.enum(ROUTES, { error: `choose from: ${ROUTES.join(', ')}` }))
  .min(1, { error: 'write at least one route' })
  .describe('On which routes.');
const factors = z.array(factorSchema).min(1, { error: 'write at least one factor' });

/** Answers with the least that they may lead to, whatever else changes in the rules. */
const judgementSchema = z.strictObject({
  why,
  routes,
  ticked: factors.describe('What is ticked: each of these by itself.'),
  together: factors
    .optional()
    .describe('What is ticked as well: each of these with each of those.'),
  atLeast: atLeastSchema,
  urgent: urgentSchema.describe('flag or now: how urgent it is at least.'),
});
/** The words of the answers of one route: by question and by answer. */
const agreedWordsSchema = z.record(z.string(), z.record(z.string(), plainWords));
export type AgreedWords = z.output<typeof agreedWordsSchema>;

/** What was agreed about the questions, which the rules of the questionnaires have to keep. */
export const agreedSchema = z.strictObject({
  judgements: z.array(judgementSchema).min(1).describe('Answers that are judged at least so.'),
  help: z
    .array(
      z.strictObject({
        why,
        routes,
        ticked: factors.describe('What is ticked: each of these by itself.'),
        contacts: z
          .array(identifier)
          .default([])
          .describe(
            "The ids of services that come before everybody's, as a way to 999 or for a need.",
          ),
        notes: z
          .array(identifier)
          .default([])
          .describe('The names of paragraphs that come before the contacts.'),
      }),
    )
    .describe('Help that somebody has to be shown first.'),
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
        before: identifier.describe('The id of the service that comes before.'),
        after: identifier.describe('The id of the service that comes after it.'),
      }),
    )
    .describe("Contacts that come before others in everybody's list."),
  answers: z
    .strictObject({
      on: calendarDate.describe(
        'The day on which people who know the field last agreed to these words.',
      ),
      words: z
        .record(z.enum(ROUTES), agreedWordsSchema)
        .describe('The words of each answer, by route, question and answer.'),
    })
    .describe('What the answers say.'),
});
export type Agreed = z.output<typeof agreedSchema>;
