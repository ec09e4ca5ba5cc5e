import type { BankHolidays, Session } from '../../schemas/opening-hours.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';
import {
  type ClockMoment,
  DAYS_AHEAD,
  describeTime,
  findOpenState,
  type ReckonedHours,
} from './hours.ts';
import {
  addDays,
  describeDay,
  type IsoDate,
  MINUTES_A_DAY,
  readLondonClock,
  toMinute,
  WEEKDAY_NAMES,
  weekdayOf,
  WEEKDAYS,
} from '../../vocabulary/calendar.ts';

/** The sentences that say whether a service is open. */
export type OpenWords = Omit<UiWords['openNow'], 'holiday' | 'instead'>;

/** The sentences that scripts need, without those that are in the pages already. */
export function pickOpenWords(words: UiWords['openNow']): OpenWords {
  const { open, closed, onDay, opensToday, opensTomorrow, opensOn } = words;
  return { open, closed, onDay, opensToday, opensTomorrow, opensOn };
}

/** The days of which something can be said, and which of them are bank holidays. */
export interface KnownDays extends Pick<BankHolidays, 'dates' | 'until'> {
  /** A clock that shows an earlier day is wrong. */
  from?: IsoDate;
}

/** A clock that lost its battery is years behind. One that is days behind may be right and the build's ahead. */
export const DAYS_BEHIND = 365;

/** The first day that a right clock may show on a site of that day. */
export const findFirstDay = (built: IsoDate): IsoDate => addDays(built, -DAYS_BEHIND);

/** From this many days on, the name of a day would be taken for the next one of that name. */
const WEEK = 7;

/**
 * Says whether a service is open by its published hours, in words that do not claim to know:
 * `Open now by these hours, until 8pm.` Nothing for hours that are always or never known, on
 * a day that may be a holiday, past the end of the list of bank holidays, and by a clock that is wrong.
 *
 * @param now any moment; the words are by the clock in London
 */
export function describeOpenState(
  hours: ReckonedHours,
  now: Date,
  { from = '', dates, until }: KnownDays,
  words: OpenWords,
): string | undefined {
  const { date } = readLondonClock(now);
  if (hours.kind !== 'weekly' || date < from || addDays(date, DAYS_AHEAD) > until) return undefined;
  const found = findOpenState(hours, now, new Set(dates));
  if (found.state === 'open' && found.closes)
    return fillIn(words.open, { until: describeMoment(found.closes, date, words) });
  if (found.state === 'closed' && found.opens)
    return fillIn(words.closed, { opening: describeOpening(found.opens, date, words) });
  return undefined;
}

function describeMoment({ time, date }: ClockMoment, today: IsoDate, words: OpenWords): string {
  const isToday = date === today || time === '00:00';
  const day = WEEKDAY_NAMES[weekdayOf(date)];
  return isToday ? describeTime(time) : fillIn(words.onDay, { time: describeTime(time), day });
}

function describeOpening(moment: ClockMoment, today: IsoDate, words: OpenWords): string {
  const { date } = moment;
  const time = describeTime(moment.time);
  if (date === today) return fillIn(words.opensToday, { time });
  if (date === addDays(today, 1)) return fillIn(words.opensTomorrow, { time });
  const weekday = WEEKDAY_NAMES[weekdayOf(date)];
  const isNear = date < addDays(today, WEEK);
  const day = isNear ? weekday : `${weekday} ${describeDay(date).replace(/ \d{4}$/, '')}`;
  return fillIn(words.opensOn, { day, time });
}

const MINUTES_A_WEEK = WEEKDAYS.length * MINUTES_A_DAY;
/** The midnight at which a Monday begins, in a winter, in which London's clock is UTC. */
const MONDAY = Date.UTC(2001, 0, 1);
/** A day that nothing worked out from there reaches. */
const FAR = '2001-12-31';

/**
 * Tabulates what is to be said of hours in each minute of a week without holidays, so that a page only
 * has to look it up (`src/browser/open-now.ts`): how many minutes some words hold, one after the other
 * from Monday's midnight, as `570-Closed now …|390+Open now …`. A plus comes before what is said while
 * it is open, a minus while it is closed.
 *
 * @returns nothing for hours that are always or never known, and for those that a table of one week
 *   cannot tell: sessions over midnight, which a holiday would cut in two, and one day a week, whose
 *   next opening needs a date
 */
export function tabulateWeek(hours: ReckonedHours, words: OpenWords): string | undefined {
  if (hours.kind !== 'weekly' || !isPlain(hours.sessions)) return undefined;
  const moments = listMoments(hours.sessions).map((minute) => ({
    minute,
    says: say(hours, minute, words),
  }));
  const changes = moments.filter(({ says }, index) => says !== moments[index - 1]?.says);
  return changes
    .map(({ minute, says }, index) => {
      const end = changes[index + 1]?.minute ?? MINUTES_A_WEEK;
      return `${end - minute}${says}`;
    })
    .join('|');
}

/**
 * What a page has to know to read its tables: the first and the last day on which one may be read, the
 * bank holidays, and what to say on them, as `2025-11-26|2027-12-17|2026-12-25 2026-12-28|These hours …`.
 * Whatever a record says of holidays, the page then says that the hours may differ.
 */
export function packHolidays(
  { from = '', dates, until }: KnownDays,
  today: IsoDate,
  { holiday }: Pick<UiWords['openNow'], 'holiday'>,
): string {
  const coming = dates.filter((date) => date >= today).join(' ');
  return [from, addDays(until, -DAYS_AHEAD), coming, splitInTwo(holiday)].join('|');
}

/** The longest of the words in a table: the room that has to be kept for all of them. */
export function findLongestWords(table: string): string {
  const [longest = ''] = table
    .split('|')
    .map((entry) => entry.replace(/^\d+[+-]/, ''))
    .sort((a, b) => b.length - a.length);
  return longest;
}

/** What is said in a minute of the week, by the rules that hold on every page. */
function say(hours: ReckonedHours, minute: number, words: OpenWords): string {
  const now = new Date(MONDAY + minute * 60_000);
  const isOpen = findOpenState(hours, now, new Set()).state === 'open';
  const text = describeOpenState(hours, now, { dates: [], until: FAR }, words) ?? '';
  return `${isOpen ? '+' : '-'}${splitInTwo(text)}`;
}

/** A line for the state and one for what follows, so that all are as high where the letters fit. */
function splitInTwo(sentence: string): string {
  return sentence.replace(/([,.]) /, '$1\n');
}

function isPlain(sessions: readonly Session[]): boolean {
  const days = new Set(sessions.flatMap((session) => session.days));
  return days.size > 1 && sessions.every(({ overnight }) => !overnight);
}

/** Every minute of a week at which the words may change: midnights, openings and closings. */
function listMoments(sessions: readonly Session[]): number[] {
  const moments = WEEKDAYS.flatMap((day, index) => [
    index * MINUTES_A_DAY,
    ...sessions
      .filter(({ days }) => days.includes(day))
      .flatMap(({ opens, closes }) => [opens, closes])
      .map((time) => index * MINUTES_A_DAY + toMinute(time)),
  ]);
  return [...new Set(moments)].filter((minute) => minute < MINUTES_A_WEEK).sort((a, b) => a - b);
}
