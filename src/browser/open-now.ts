/**
 * Says on pages where people land whether a line is open by its printed hours, and puts one that is
 * always open before a first line that is closed. It runs inline in the head, before there is anything
 * to say, and sees each part of the page before it is painted, so nothing moves that anybody saw. What
 * fails leaves the printed hours as they were sent.
 */
import { attempt } from './attempt.ts';

const MINUTE_MS = 60_000;
const MINUTES_A_WEEK = 7 * 24 * 60;
/** From Monday's midnight to that from which computers count, a Thursday's. */
const TO_THURSDAY = 3 * 24 * 60;

/** Lines may change places until they are painted. */
let isPainted = false;

// A browser may lack one of these, and tests of the table have no page.
attempt(() => {
  new MutationObserver(update).observe(document, { childList: true, subtree: true });
});
attempt(follow);
attempt(() => {
  addEventListener('pageshow', update);
  document.addEventListener('visibilitychange', update);
});

/** Says of every line whether it is open now. */
function update(): void {
  const { holidays = '' } = document.documentElement.dataset;
  for (const line of document.querySelectorAll<HTMLElement>('[data-week]'))
    attempt(() => {
      say(line, readWeek(line.dataset['week'] ?? '', holidays, new Date()));
    });
}

/** Changes a line only where there is something else to say: somebody may have translated it. */
function say(line: HTMLElement, says: string): void {
  if (line.dataset['says'] !== says) line.textContent = says.slice(1);
  line.dataset['says'] = says;
  requestAnimationFrame(() => (isPainted = true));
  if (says.startsWith('-') && !isPainted) letOtherLead(line);
}

/**
 * Puts the service beside a closed line before it, with the words that lead to both and what a call
 * leaves behind: its number becomes the main one, with the drawing of a telephone, and the closed line's an
 * outlined one.
 */
function letOtherLead(line: HTMLElement): void {
  const own = line.closest('[data-service]');
  const other = own?.parentElement?.querySelector<HTMLElement>('[data-instead]');
  const [number, label] = [other?.querySelector('.number'), other?.querySelector('p')?.firstChild];
  if (!own || !other || !number || !label) return;
  label.textContent = `${other.dataset['instead']} `;
  number.className = 'call';
  number.prepend(own.querySelector('.call svg')?.cloneNode(true) ?? '');
  own.querySelector('.call')?.classList.add('quiet');
  other.prepend(own.querySelector('.eyebrow') ?? '');
  other.append(own.querySelector('.call + .screen') ?? '');
  own.before(other);
}

/** Says it again with each minute of the clock. */
function follow(): void {
  update();
  setTimeout(follow, MINUTE_MS - (Date.now() % MINUTE_MS));
}

/**
 * Looks up what to say about a line's hours, by the clock in London. The format of the table and the
 * holidays is that of `src/domain/opening-hours/open-now.ts`.
 *
 * @returns the words, after a plus while it is open by them, a minus while it is closed, and a question
 *   mark where that is not known; nothing where there is nothing to say, or a text cannot be read
 */
export function readWeek(table: string, holidays: string, now: Date): string {
  const [from = '', until = '', dates = '', unsure = ''] = holidays.split('|');
  // In Swedish a moment is written as computers write it.
  const moment = now.toLocaleString('sv', { timeZone: 'Europe/London' });
  const date = moment.slice(0, 10);
  // Before the first day, the clock is wrong.
  if (!(date >= from && date <= until)) return '';
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
