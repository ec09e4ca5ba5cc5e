import { z } from 'astro/zod';

/** A day as editors write it, `YYYY-MM-DD`, that exists in the calendar. No time, no time zone. */
export const calendarDate = z
  .string({ error: 'write the date as YYYY-MM-DD, for example 2026-11-22' })
  .refine(isRealDay, { error: 'write a real date as YYYY-MM-DD, for example 2026-11-22' });

/** True for a day that exists, written `YYYY-MM-DD` (so not for 2026-02-30). */
function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
