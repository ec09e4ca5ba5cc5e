import { z } from 'astro/zod';

/** A day as editors write it, `YYYY-MM-DD`, that exists in the calendar. No time, no time zone. */
export const calendarDate = z
  .string({ error: 'write the date as YYYY-MM-DD, for example 2026-11-22' })
  .refine(isRealDay, { error: 'write a real date as YYYY-MM-DD, for example 2026-11-22' });

/** The day, month or year that a source bears: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const sourceDate = z
  .union([z.string(), z.number().transform(String)], {
    error: 'write the date the source bears as YYYY-MM-DD, YYYY-MM or YYYY, or undated',
  })
  .refine(
    (text) =>
      text === 'undated' || isRealDay(/^\d{4}(-\d{2})?$/.test(text) ? completeDay(text) : text),
    { error: 'write the date the source bears as YYYY-MM-DD, YYYY-MM or YYYY, or undated' },
  );

/** The first day of a month or year, so that nothing counts as newer than it may be. */
function completeDay(text: string): string {
  return text.length === 4 ? `${text}-01-01` : `${text}-01`;
}

/** True for a day that exists, written `YYYY-MM-DD` (so not for 2026-02-30). */
function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
