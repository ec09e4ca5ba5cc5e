const MINUTE_MS = 60_000;
const MINUTES_A_WEEK = 7 * 24 * 60;
/** From Monday's midnight to that from which computers count, a Thursday's. */
const TO_THURSDAY = 3 * 24 * 60;

/**
 * Looks up what is to be said of a line's hours, by the clock in London. The table and the holidays are
 * written by `src/domain/opening-hours/tabulate-week.ts`, which says what they hold.
 *
 * @returns the words, after a plus while it is open by them, a minus while it is closed, and a question
 *   mark where that is not known; nothing where there is nothing to say, or a text cannot be read
 */
export function readWeek(table: string, holidays: string, now: Date): string {
  const [until = '', dates = '', unsure = ''] = holidays.split('|');
  // In Swedish a moment is written as computers write it.
  const moment = now.toLocaleString('sv', { timeZone: 'Europe/London' });
  const date = moment.slice(0, 10);
  if (!(date <= until)) return '';
  if (dates.includes(date)) return `?${unsure}`;

  const clock = Date.parse(`${moment.replace(' ', 'T')}Z`);
  // What is left of the time since Monday, and then, below zero, how long until a later part of the table.
  let left = (clock / MINUTE_MS + TO_THURSDAY) % MINUTES_A_WEEK;
  let found = '';
  for (const [, length, says = ''] of `${table}|${table}`.matchAll(/(\d+)([+-][^|]+)/g)) {
    if (left >= 0 && left < Number(length)) found = says;
    // Open now, or when it opens next.
    if (found && says.startsWith('+')) {
      const opens = new Date(clock - left * MINUTE_MS).toISOString();
      return dates.includes(opens.slice(0, 10)) ? `-${unsure}` : found;
    }
    left -= Number(length);
  }
  return '';
}
