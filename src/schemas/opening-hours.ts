import { z } from 'astro/zod';
import { provenanceSchema } from './provenance.ts';
import { words } from './words.ts';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** A time of day in Europe/London, `HH:MM`; 24:00 is the end of the day. */
const clockTime = z
  .string({ error: 'write the time in quotes, for example "09:30"' })
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    error: 'write the time as "HH:MM", for example "09:30" or "20:00"',
  });

/** One run of hours on the days named. A closing time before the opening one is the next day's. */
const sessionSchema = z
  .strictObject({
    days: z
      .array(z.enum(DAYS, { error: `name days as: ${DAYS.join(', ')}` }))
      .min(1, { error: `name at least one day: ${DAYS.join(', ')}` }),
    opens: clockTime,
    closes: clockTime,
  })
  .refine((session) => session.opens !== session.closes, {
    error: 'the opening and closing times are the same; for day and night use "kind: always"',
    path: ['closes'],
  });
export type Session = z.output<typeof sessionSchema>;

/** When somebody answers. All times are Europe/London. */
export const openingHoursSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('always'), provenance: provenanceSchema }),
    z.strictObject({
      kind: z.literal('weekly'),
      sessions: z.array(sessionSchema).min(1, { error: 'write at least one run of hours' }),
      bankHolidays: z.enum(['open', 'closed', 'unknown'], {
        error: 'choose one of: open, closed, unknown',
      }),
      provenance: provenanceSchema,
    }),
    z.strictObject({ kind: z.literal('unknown'), note: words }),
  ],
  { error: 'choose a kind: always, weekly or unknown' },
);
export type OpeningHours = z.output<typeof openingHoursSchema>;
export type WeeklyHours = Extract<OpeningHours, { kind: 'weekly' }>;
