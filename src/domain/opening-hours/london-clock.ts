import type { Day } from '../../schemas/opening-hours.ts';
import { DAYS } from './days.ts';

/** What a clock on a wall in London shows. */
export interface LondonTime {
  /** `YYYY-MM-DD` */
  date: string;
  day: Day;
  /** Minutes since midnight as the clock shows them, 0 to 1439. */
  minute: number;
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * Reads the London clock at a moment, summer time included.
 *
 * @param now any moment
 */
export function readLondonClock(now: Date): LondonTime {
  const parts = new Map(LONDON.formatToParts(now).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, day: dayOfWeek(date), minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** The day of the week of a date, `YYYY-MM-DD`. */
export function dayOfWeek(date: string): Day {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return DAYS[(sundayFirst + 6) % 7] as Day;
}

/** `HH:MM` as minutes since midnight; `24:00` is 1440. */
export function toMinute(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
