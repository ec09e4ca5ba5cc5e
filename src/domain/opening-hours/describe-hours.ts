import type { OpeningHours, Session } from '../../schemas/opening-hours.ts';
import type { RecordedHours } from '../../schemas/ledger.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/fill-in.ts';
import { toMinute, type Weekday, WEEKDAY_NAMES, WEEKDAYS } from '../../vocabulary/calendar.ts';

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
  const minute = toMinute(time) % (24 * 60);
  if (minute === 0) return 'midnight';
  if (minute === 12 * 60) return 'midday';
  const hour = Math.floor(minute / 60);
  const rest = minute % 60;
  return `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
}
