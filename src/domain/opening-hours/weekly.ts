import { MINUTES_A_DAY, toMinute, type Weekday, WEEKDAYS } from '../../vocabulary/calendar.ts';
import type { ReckonedHours } from './hours.ts';

/** A part of a day, in minutes since its midnight. */
interface Span {
  opens: number;
  closes: number;
}

/**
 * True where hours last through a part of each of some days, in an ordinary week.
 *
 * @param from minutes since midnight; without it and `until`, any part of the day will do
 */
export function isOpenThrough(
  hours: ReckonedHours,
  days: readonly Weekday[],
  from?: number,
  until = from,
): boolean {
  if (hours.kind !== 'weekly') return hours.kind === 'always';
  return days.every((day) => {
    const spans = listSpans(hours, day);
    if (from === undefined || until === undefined)
      return hours.sessions.some((session) => session.days.includes(day));
    // Where one span ends, another may begin.
    const reached = spans.reduce(
      (end, { opens, closes }) => (opens <= end ? Math.max(end, closes) : end),
      from,
    );
    return reached >= until;
  });
}

/** When it is open on a day, in order; what opened the night before runs on into it. */
function listSpans({ sessions }: ReckonedHours & { kind: 'weekly' }, day: Weekday): Span[] {
  const before = WEEKDAYS.at(WEEKDAYS.indexOf(day) - 1) as Weekday;
  const isOvernight = (opens: string, closes: string) => toMinute(closes) <= toMinute(opens);
  return sessions
    .flatMap(({ days, opens, closes }): Span[] => [
      ...(days.includes(before) && isOvernight(opens, closes)
        ? [{ opens: 0, closes: toMinute(closes) }]
        : []),
      ...(days.includes(day)
        ? [
            {
              opens: toMinute(opens),
              closes: isOvernight(opens, closes) ? MINUTES_A_DAY : toMinute(closes),
            },
          ]
        : []),
    ])
    .toSorted((a, b) => a.opens - b.opens);
}
