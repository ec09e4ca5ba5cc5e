import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import { sourceSchema } from './provenance.ts';

/** Bank holidays in England, as far ahead as a source gives them. */
export const bankHolidaysSchema = z
  .strictObject({
    source: sourceSchema.describe('The page that the days were read from.'),
    until: calendarDate.describe(
      'The last day for which the list is whole; after it no page says what is open now.',
    ),
    dates: z.array(calendarDate).min(1).describe('The bank holidays in England.'),
  })
  .refine(({ dates, until }) => dates.every((date) => date <= until), {
    path: ['until'],
    error: 'a date of the list lies after it; correct the day',
  });
export type BankHolidays = z.output<typeof bankHolidaysSchema>;
