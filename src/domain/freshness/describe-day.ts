import type { Day } from './freshness.ts';

/** A day in words: `22 April 2024`; a month `April 2024`; a year `2024`. */
export function describeDay(day: Day): string {
  const [, month, date] = day.split('-');
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(date && { day: 'numeric' }),
  }).format(new Date(day));
}

/** The month of a day in words, as near as anybody wants to know how old something is: `April 2024`. */
export function describeMonth(day: Day): string {
  return describeDay(day.slice(0, 7));
}
