import type { RecordedHours } from '../../schemas/ledger.ts';
import type { Day, OpeningHours, Session } from '../../schemas/opening-hours.ts';
import { DAY_NAMES, DAYS } from './days.ts';
import { toMinute } from './london-clock.ts';

/** Opening hours as a reader says them, ending in a full stop. */
export function describeHours(hours: OpeningHours | RecordedHours): string {
  if (hours.kind === 'always') return 'Day and night.';
  if (hours.kind === 'unknown') return hours.note;
  const sessions = hours.sessions.map(describeSession);
  return hours.bankHolidays === 'closed'
    ? [...sessions, 'Closed on bank holidays.'].join(' ')
    : sessions.join(' ');
}

function describeSession({ days, opens, closes }: Session): string {
  return `${describeDays(days)}, ${describeTime(opens)} to ${describeTime(closes)}.`;
}

/** Days in words: a run of three or more as `Monday to Friday`, others as a list. */
export function describeDays(days: readonly Day[]): string {
  const sorted = DAYS.filter((day) => days.includes(day));
  if (sorted.length === DAYS.length) return 'Every day';
  const first = sorted[0] as Day;
  const last = sorted.at(-1) as Day;
  const isRun = DAYS.indexOf(last) - DAYS.indexOf(first) === sorted.length - 1;
  if (sorted.length >= 3 && isRun) return `${DAY_NAMES[first]} to ${DAY_NAMES[last]}`;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    sorted.map((day) => DAY_NAMES[day]),
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
