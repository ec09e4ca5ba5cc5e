/** A calendar day as `YYYY-MM-DD`; of a source also `YYYY-MM` or `YYYY`. Days compare as text. */
export type IsoDate = string;

/** The days of the week in the order people say them here. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Their names; the same in English text and in schema.org. */
export const WEEKDAY_NAMES = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const satisfies Record<Weekday, string>;

/** The day that many days after another. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The same day of the month that many months on, or that month's last day; parts left out are first. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
    .toISOString()
    .slice(0, 10);
}

/** The day of the week of a whole day. */
export function weekdayOf(day: IsoDate): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] as Weekday;
}

/** A day in words: `22 April 2024`; a month `April 2024`; a year `2024`. */
export function describeDay(day: IsoDate): string {
  const [, month, date] = day.split('-');
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(date && { day: 'numeric' }),
  }).format(new Date(day));
}

/** The month of a day in words, as near as anybody wants to know how old something is: `April 2024`. */
export function describeMonth(day: IsoDate): string {
  return describeDay(day.slice(0, 7));
}

/** What a clock on a wall in London shows. */
export interface LondonTime {
  date: IsoDate;
  day: Weekday;
  /** Minutes since midnight as the clock shows them, 0 to 1439. */
  minute: number;
}

/** Made when a clock is first read: what only compares days does not wait for it. */
let london: Intl.DateTimeFormat | undefined;

function formatForLondon(): Intl.DateTimeFormat {
  return (london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }));
}

/** Reads the London clock at any moment, summer time included. */
export function readLondonClock(now: Date): LondonTime {
  const parts = new Map(
    formatForLondon()
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, day: weekdayOf(date), minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

export const MINUTES_A_DAY = 24 * 60;

/** `HH:MM` as minutes since midnight; `24:00` is 1440. */
export function toMinute(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
