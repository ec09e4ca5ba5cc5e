import { z } from 'astro/zod';
import { calendarDate, sourceDate } from './provenance.ts';
import { bankHolidaysRule, sessionSchema } from './opening-hours.ts';
import { codesSchema, identifier, plainWords } from './words.ts';
import { printedCodesSchema } from './campaign.ts';

/** Opening hours without their sources. */
const recordedHoursSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({
    kind: z.literal('weekly'),
    sessions: z.array(sessionSchema).min(1),
    bankHolidays: bankHolidaysRule,
  }),
]);
export type RecordedHours = z.output<typeof recordedHoursSchema>;

/** What a fact was from a day on, and which sources it had. */
const entrySchema = z
  .strictObject({
    on: calendarDate,
    /** A number as people read it, an address, or what to do. */
    value: plainWords.optional(),
    hours: recordedHoursSchema.optional(),
    /** Whose number it is, where a record has one for each area. */
    covers: plainWords.optional(),
    /** Why there is neither: nobody may use it, or the record does not have it any more. */
    state: z.enum(['unconfirmed', 'removed']).optional(),
    /** The keys of its sources, each with the date that it had. */
    sources: z.record(identifier, sourceDate).default({}),
    confirmed: z.strictObject({ by: plainWords, on: calendarDate }).optional(),
  })
  .refine(
    ({ value, hours, state }) =>
      [value, hours, state].filter((part) => part !== undefined).length === 1,
    { error: 'it has to have one of: value, hours, state; run "npm run record"' },
  );
export type LedgerEntry = z.output<typeof entrySchema>;

const factName = z.string().regex(/^[a-z-]+(-\d+)?(\.(hours|cost))?$/, {
  error:
    'a fact is named by the kind of its channel (phone, phone.hours, phone.cost, email-2), or whom, suitable, ages, plain-tells, says-1',
});

/** What each code was when it was recorded: that of a service or guide, the campaign of a printed address. */
const recordedCodesSchema = z.strictObject({
  services: codesSchema,
  guides: codesSchema,
  printed: printedCodesSchema,
});
export type RecordedCodes = z.output<typeof recordedCodesSchema>;
export type CodeList = keyof RecordedCodes;

/** The words that were agreed for the answers: the day, and for each question a mark of its words. */
const agreedWordsSchema = z.strictObject({
  on: calendarDate,
  marks: z.record(z.string(), plainWords),
});
export type AgreedWords = z.output<typeof agreedWordsSchema>;

/** The values that facts had, oldest first (`content/ledger.yaml`). `npm run record` writes it. */
export const ledgerSchema = z.strictObject({
  /** The day of the first entries, which tell no change. */
  began: calendarDate,
  services: z.record(identifier, z.record(factName, z.array(entrySchema).min(1))),
  /** What guides, pages and campaigns state from sources, each by its id and a number of its own: says-1. */
  texts: z.record(identifier, z.record(factName, z.array(entrySchema).min(1))).optional(),
  /** None until they were first recorded. */
  answers: agreedWordsSchema.optional(),
  /** None until they were first recorded. */
  codes: recordedCodesSchema.optional(),
});
export type Ledger = z.output<typeof ledgerSchema>;
