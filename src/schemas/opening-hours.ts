import { z } from 'astro/zod';
import { WEEKDAYS, weekdayOf } from '../vocabulary/calendar.ts';
import { calendarDate, provenanceSchema, sourceSchema } from './provenance.ts';
import { words, yes } from './words.ts';

/** A time of day in Europe/London, `HH:MM`; 24:00 is the end of the day. */
const clockTime = z
  .string({ error: 'write the time in quotes, for example "09:30"' })
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    error: 'write the time as "HH:MM", for example "09:30" or "20:00"',
    // What follows compares times, and of a bad one it could only say something false.
    abort: true,
  });

/** One run of hours on the days named. */
export const sessionSchema = z
  .strictObject({
    days: z
      .array(z.enum(WEEKDAYS, { error: `name days as: ${WEEKDAYS.join(', ')}` }))
      .min(1, { error: `name at least one day: ${WEEKDAYS.join(', ')}` })
      .describe('The days: mon, tue, wed, thu, fri, sat, sun.'),
    opens: clockTime
      .refine((time) => time !== '24:00', { error: 'write "00:00" for midnight' })
      .describe('By the clock in London, in quotes: "09:30".'),
    closes: clockTime.describe(
      'By the clock in London, in quotes: "20:00"; "24:00" is the end of the day.',
    ),
    overnight: yes
      .optional()
      .describe(
        "Write true where the closing time is the next day's, so that a slip is not taken for it.",
      ),
  })
  .refine(({ opens, closes }) => opens !== closes, {
    error: 'the opening and closing times are the same; for day and night use "kind: always"',
    path: ['closes'],
  })
  .refine(
    ({ opens, closes, overnight }) => opens === closes || closes < opens === (overnight ?? false),
    {
      error:
        'it closes before it opens; correct the times, or add "overnight: true" where it is the next day',
      path: ['closes'],
    },
  )
  .refine(({ days }) => new Set(days).size === days.length, {
    error: 'a day is listed twice; name each once',
    path: ['days'],
  });
export type Session = z.output<typeof sessionSchema>;

/** True if a run of hours shares time with an earlier one on the day it opens. */
function isOverlapped(session: Session, earlier: readonly Session[]): boolean {
  const end = ({ overnight, closes }: Session) => (overnight ? '24:00' : closes);
  return earlier.some(
    (other) =>
      other.days.some((day) => session.days.includes(day)) &&
      session.opens < end(other) &&
      other.opens < end(session),
  );
}

/** Whether the hours hold on bank holidays. */
export const bankHolidaysRule = z.enum(['open', 'closed', 'unknown'], {
  error: 'choose one of: open, closed, unknown',
});

/** When somebody answers. All times are Europe/London. */
export const openingHoursSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: kindOf('always'),
      provenance: provenanceSchema.describe(
        'Which sources print the hours, and how sure they are; the number has its own.',
      ),
    }),
    z.strictObject({
      kind: kindOf('weekly'),
      sessions: z
        .array(sessionSchema, { error: 'write a list of runs, each with days, opens and closes' })
        .min(1, { error: 'write at least one run of hours' })
        .refine(
          (sessions) =>
            !sessions.some((session, index) => isOverlapped(session, sessions.slice(0, index))),
          {
            error: 'two runs of hours overlap on a day; correct the days or times',
          },
        )
        .describe('Runs of hours, each with its days.'),
      bankHolidays: bankHolidaysRule.describe(
        'Whether the hours hold on bank holidays: open, closed or unknown.',
      ),
      provenance: provenanceSchema.describe(
        'Which sources print the hours, and how sure they are; the number has its own.',
      ),
    }),
    z.strictObject({
      kind: kindOf('unknown'),
      note: words.describe('What visitors read where the hours are unknown.'),
    }),
  ],
  { error: 'choose a kind: always, weekly or unknown' },
);
export type OpeningHours = z.output<typeof openingHoursSchema>;
export type WeeklyHours = Extract<OpeningHours, { kind: 'weekly' }>;

/** The kind of hours. */
function kindOf<Kind extends string>(kind: Kind) {
  return z.literal(kind).describe('always, weekly or unknown.');
}

/** A list of a year with fewer days is not whole. */
const FEWEST_A_YEAR = 8;

/** Bank holidays in England, as far ahead as a source gives them. */
export const bankHolidaysSchema = z
  .strictObject({
    source: sourceSchema.describe('The page that the days were read from.'),
    until: calendarDate.describe(
      'The last day for which the list is whole; after it no page says what is open now.',
    ),
    dates: z
      .array(
        calendarDate.refine((date) => !['sat', 'sun'].includes(weekdayOf(date)), {
          error: 'it is a Saturday or Sunday, and a bank holiday is on neither; correct the day',
        }),
      )
      .min(1)
      .describe('The bank holidays in England.'),
  })
  .refine(({ dates, until }) => dates.every((date) => date <= until), {
    path: ['until'],
    error: 'a date of the list lies after it; correct the day',
  })
  .refine(({ until }) => until.endsWith('-12-31'), {
    path: ['until'],
    error: 'the list is of whole years; write the last day of a year',
  })
  .refine(
    ({ dates, until }) =>
      dates.filter((date) => date.startsWith(until.slice(0, 4))).length >= FEWEST_A_YEAR,
    {
      path: ['dates'],
      error: `the year of "until" has fewer than ${FEWEST_A_YEAR} days; add those that are missing, and keep those that are past`,
    },
  );
export type BankHolidays = z.output<typeof bankHolidaysSchema>;
