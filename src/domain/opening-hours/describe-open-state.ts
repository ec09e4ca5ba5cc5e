import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/fill-in.ts';
import { describeTime } from './describe-hours.ts';
import { type ClockMoment, findOpenState, type ReckonedHours } from './find-open-state.ts';
import { readLondonClock, weekdayOf } from '../../vocabulary/calendar.ts';
import { addDays, describeDay, WEEKDAY_NAMES } from '../../vocabulary/calendar.ts';

/** The sentences that say whether a service is open. */
export type OpenWords = UiWords['openNow'];

/** From so many days on, the name of a day would be taken for the next one of that name. */
const WEEK = 7;
/** Farther ahead than the next opening is ever looked for, in days. */
export const HORIZON = 14;

/**
 * Says whether a service is open by its published hours, in words that do not claim to know:
 * `Open now by these hours, until 8pm.` Nothing for hours that are always or never known, on
 * a day that may be a holiday, and past the end of the list of bank holidays.
 *
 * @param now any moment; the words are by the clock in London
 */
export function describeOpenState(
  hours: ReckonedHours,
  now: Date,
  { dates, until }: Pick<BankHolidays, 'dates' | 'until'>,
  words: OpenWords,
): string | undefined {
  const { date } = readLondonClock(now);
  if (hours.kind !== 'weekly' || addDays(date, HORIZON) > until) return undefined;
  const found = findOpenState(hours, now, new Set(dates));
  if (found.state === 'open' && found.closes)
    return fillIn(words.open, { until: describeMoment(found.closes, date, words) });
  if (found.state === 'closed' && found.opens)
    return fillIn(words.closed, { opening: describeOpening(found.opens, date, words) });
  return undefined;
}

function describeMoment({ time, date }: ClockMoment, today: string, words: OpenWords): string {
  const isToday = date === today || time === '00:00';
  const day = WEEKDAY_NAMES[weekdayOf(date)];
  return isToday ? describeTime(time) : fillIn(words.onDay, { time: describeTime(time), day });
}

function describeOpening(moment: ClockMoment, today: string, words: OpenWords): string {
  const { date } = moment;
  const time = describeTime(moment.time);
  if (date === today) return fillIn(words.opensToday, { time });
  if (date === addDays(today, 1)) return fillIn(words.opensTomorrow, { time });
  const weekday = WEEKDAY_NAMES[weekdayOf(date)];
  const isNear = date < addDays(today, WEEK);
  const day = isNear ? weekday : `${weekday} ${describeDay(date).replace(/ \d{4}$/, '')}`;
  return fillIn(words.opensOn, { day, time });
}
