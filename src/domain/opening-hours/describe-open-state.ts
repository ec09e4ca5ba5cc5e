import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import { describeDay } from '../freshness/describe-day.ts';
import { DAY_NAMES } from './days.ts';
import { describeTime } from './describe-hours.ts';
import { type ClockMoment, findOpenState, type ReckonedHours } from './find-open-state.ts';
import { addDays, dayOfWeek, readLondonClock } from './london-clock.ts';

/** From so many days on, the name of a day would be taken for the next one of that name. */
const WEEK = 7;
/** Farther ahead than the next opening is ever looked for, in days. */
const HORIZON = 14;

/**
 * Says whether a service is open by its published hours, in words that do not claim to know:
 * `By these hours it is open now, until 8pm.` Nothing for hours that are always or never known, on
 * a day that may be a holiday, and past the end of the list of bank holidays.
 *
 * @param now any moment; the words are by the clock in London
 */
export function describeOpenState(
  hours: ReckonedHours,
  now: Date,
  { dates, until }: Pick<BankHolidays, 'dates' | 'until'>,
): string | undefined {
  const { date } = readLondonClock(now);
  if (hours.kind !== 'weekly' || addDays(date, HORIZON) > until) return undefined;
  const found = findOpenState(hours, now, new Set(dates));
  if (found.state === 'open' && found.closes)
    return `By these hours it is open now, until ${describeMoment(found.closes, date)}.`;
  if (found.state === 'closed' && found.opens)
    return `By these hours it is closed now. It opens ${describeOpening(found.opens, date)}.`;
  return undefined;
}

function describeMoment({ time, date }: ClockMoment, today: string): string {
  const isToday = date === today || time === '00:00';
  return isToday ? describeTime(time) : `${describeTime(time)} on ${DAY_NAMES[dayOfWeek(date)]}`;
}

function describeOpening({ time, date }: ClockMoment, today: string): string {
  const at = `at ${describeTime(time)}`;
  if (date === today) return `today ${at}`;
  if (date === addDays(today, 1)) return `tomorrow ${at}`;
  const day = DAY_NAMES[dayOfWeek(date)];
  if (date < addDays(today, WEEK)) return `on ${day} ${at}`;
  return `on ${day} ${describeDay(date).replace(/ \d{4}$/, '')} ${at}`;
}
