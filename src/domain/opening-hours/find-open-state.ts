import type { WeeklyHours } from '../../schemas/opening-hours.ts';
import { readLondonClock, toMinute, weekdayOf } from '../../vocabulary/calendar.ts';
import { addDays } from '../../vocabulary/calendar.ts';

/** Hours as far as reckoning needs them; the record's own hours will do. */
export type ReckonedHours =
  { kind: 'always' } | { kind: 'unknown' } | Omit<WeeklyHours, 'provenance'>;
type WeeklyReckoned = Extract<ReckonedHours, { kind: 'weekly' }>;

/** A moment on the London clock: a date `YYYY-MM-DD` and a time `HH:MM`. */
export interface ClockMoment {
  date: string;
  time: string;
}

/** Whether somebody answers now. `opens` is the next opening that is certain, if one is known. */
export type OpenState =
  | { state: 'open'; closes?: ClockMoment }
  | { state: 'closed'; opens?: ClockMoment }
  | { state: 'unknown' };

/** Far enough ahead to pass over a week of holidays. */
const DAYS_AHEAD = 14;

/**
 * Works out whether a service is open, by the clock in London.
 *
 * A session belongs to the day on which it opens, so an overnight session that began before a
 * bank holiday runs on into it. Where hours on bank holidays are not known, the state on such a
 * day is unknown and no opening on it is announced.
 *
 * @param hours as the record has them
 * @param now any moment
 * @param bankHolidays dates `YYYY-MM-DD` of bank holidays in England
 */
export function findOpenState(
  hours: ReckonedHours,
  now: Date,
  bankHolidays: ReadonlySet<string>,
): OpenState {
  if (hours.kind === 'always') return { state: 'open' };
  if (hours.kind === 'unknown') return { state: 'unknown' };

  const { date, minute } = readLondonClock(now);
  const current = [
    ...listSessions(hours, addDays(date, -1), bankHolidays, -MINUTES_A_DAY),
    ...listSessions(hours, date, bankHolidays, 0),
  ].find(({ opens, closes }) => opens <= minute && minute < closes);
  if (current) return { state: 'open', closes: toMoment(date, current.closes) };

  if (isUncertain(hours, date, bankHolidays)) return { state: 'unknown' };
  const opens = findNextOpening(hours, date, minute, bankHolidays);
  return opens ? { state: 'closed', opens } : { state: 'closed' };
}

const MINUTES_A_DAY = 24 * 60;

interface Span {
  opens: number;
  closes: number;
}

/** The certain sessions that begin on a date, in minutes since midnight plus `offset`. */
function listSessions(
  hours: WeeklyReckoned,
  date: string,
  bankHolidays: ReadonlySet<string>,
  offset: number,
): Span[] {
  if (bankHolidays.has(date) && hours.bankHolidays !== 'open') return [];
  return hours.sessions
    .filter(({ days }) => days.includes(weekdayOf(date)))
    .map((session) => {
      const opens = toMinute(session.opens);
      const closes = toMinute(session.closes);
      const isOvernight = closes <= opens;
      return {
        opens: opens + offset,
        closes: closes + offset + (isOvernight ? MINUTES_A_DAY : 0),
      };
    })
    .sort((a, b) => a.opens - b.opens);
}

/** True on a bank holiday that falls on one of the usual days, where its hours are not known. */
function isUncertain(
  hours: WeeklyReckoned,
  date: string,
  bankHolidays: ReadonlySet<string>,
): boolean {
  return (
    hours.bankHolidays === 'unknown' &&
    bankHolidays.has(date) &&
    hours.sessions.some(({ days }) => days.includes(weekdayOf(date)))
  );
}

function findNextOpening(
  hours: WeeklyReckoned,
  from: string,
  minute: number,
  bankHolidays: ReadonlySet<string>,
): ClockMoment | undefined {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = addDays(from, ahead);
    const next = listSessions(hours, date, bankHolidays, 0).find(
      ({ opens }) => ahead > 0 || opens > minute,
    );
    if (next) return toMoment(date, next.opens);
  }
  return undefined;
}

/** A minute of a date, which may lie past midnight, as a moment on the clock. */
function toMoment(date: string, minute: number): ClockMoment {
  const days = Math.floor(minute / MINUTES_A_DAY);
  const rest = minute - days * MINUTES_A_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    date: addDays(date, days),
    time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
  };
}
