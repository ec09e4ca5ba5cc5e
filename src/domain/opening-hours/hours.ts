import type { OpeningHours, Session, WeeklyHours } from '../../schemas/opening-hours.ts';
import type { RecordedHours } from '../../schemas/ledger.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';
import {
  addDays,
  type IsoDate,
  MINUTES_A_DAY,
  readLondonClock,
  toMinute,
  type Weekday,
  WEEKDAY_NAMES,
  weekdayOf,
  WEEKDAYS,
} from '../../vocabulary/calendar.ts';

type HoursWords = UiWords['hours'];

/** Opening hours as a reader says them, ending in a full stop. */
export function describeHours(hours: OpeningHours | RecordedHours, words: HoursWords): string {
  if (hours.kind === 'always') return words.always;
  if (hours.kind === 'unknown') return hours.note;
  const sessions = hours.sessions.map((session) => describeSession(session, words));
  return hours.bankHolidays === 'closed'
    ? [...sessions, words.holidays].join(' ')
    : sessions.join(' ');
}

function describeSession({ days, opens, closes }: Session, words: HoursWords): string {
  return fillIn(words.session, {
    days: describeDays(days, words),
    opens: describeTime(opens),
    closes: describeTime(closes),
  });
}

/** Days in words: a run of three or more as `Monday to Friday`, others as a list. */
export function describeDays(days: readonly Weekday[], words: HoursWords): string {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  if (sorted.length === WEEKDAYS.length) return words.everyDay;
  const first = sorted[0] as Weekday;
  const last = sorted.at(-1) as Weekday;
  const isRun = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === sorted.length - 1;
  if (sorted.length >= 3 && isRun)
    return fillIn(words.run, { first: WEEKDAY_NAMES[first], last: WEEKDAY_NAMES[last] });
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    sorted.map((day) => WEEKDAY_NAMES[day]),
  );
}

/** `HH:MM` in words: `9:30am`, `8pm`, `midday`, `midnight`. */
export function describeTime(time: string): string {
  const minute = toMinute(time) % MINUTES_A_DAY;
  if (minute === 0) return 'midnight';
  if (minute === 12 * 60) return 'midday';
  const hour = Math.floor(minute / 60);
  const rest = minute % 60;
  return `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}

/** Hours as far as working with them needs; the record's own hours will do. */
export type ReckonedHours =
  { kind: 'always' } | { kind: 'unknown' } | Omit<WeeklyHours, 'provenance'>;
type WeeklyReckoned = Extract<ReckonedHours, { kind: 'weekly' }>;

/** Hours without what only an editor needs. */
export function toReckoned(hours: OpeningHours): ReckonedHours {
  if (hours.kind !== 'weekly') return { kind: hours.kind };
  const { kind, sessions, bankHolidays } = hours;
  return { kind, sessions, bankHolidays };
}

/** A moment on the London clock. */
export interface ClockMoment {
  date: IsoDate;
  /** `HH:MM` */
  time: string;
}

/** Whether somebody answers now. `opens` is the next opening that is certain, if one is known. */
export type OpenState =
  | { state: 'open'; closes?: ClockMoment }
  | { state: 'closed'; opens?: ClockMoment }
  | { state: 'unknown' };

/** How far ahead the next opening is looked for: enough to pass over a week of holidays. */
export const DAYS_AHEAD = 14;

/**
 * Works out whether a service is open, by the clock in London.
 *
 * A session belongs to the day on which it opens, so an overnight session that began before a
 * bank holiday runs on into it. Where hours on bank holidays are not known, the state on such a
 * day is unknown and no opening on it is announced.
 *
 * @param bankHolidays the days of bank holidays in England
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

interface Span {
  opens: number;
  closes: number;
}

/** The certain sessions that begin on a date, in minutes since midnight plus `offset`. */
function listSessions(
  hours: WeeklyReckoned,
  date: IsoDate,
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
  date: IsoDate,
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
  from: IsoDate,
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
function toMoment(date: IsoDate, minute: number): ClockMoment {
  const days = Math.floor(minute / MINUTES_A_DAY);
  const rest = minute - days * MINUTES_A_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    date: addDays(date, days),
    time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
  };
}
