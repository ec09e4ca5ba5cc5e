/**
 * Says on pages where people land whether a line is open by its printed hours, and puts one that is
 * always open before a first line that is closed. It runs inline in the head, before there is anything
 * to say, and hears of each part of the page before it is painted: so nothing moves that was seen. What
 * fails leaves the printed hours as they were sent.
 */
import { attempt } from './attempt.ts';
import { readWeek } from './read-week.ts';

const MINUTE_MS = 60_000;

/** Lines may change places until they are painted. */
let isPainted = false;

/** Says anew of every line whether it is open. */
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
 * Puts the service beside a closed line before it, in the order of the page, with the words that lead to
 * both and what a call leaves behind: its number becomes the main one, and the closed line's an outlined
 * one.
 */
function letOtherLead(line: HTMLElement): void {
  const own = line.closest('[data-service]');
  const other = own?.parentElement?.querySelector<HTMLElement>('[data-instead]');
  const [number, label] = [other?.querySelector('.number'), other?.querySelector('p')?.firstChild];
  if (!own || !other || !number || !label) return;
  label.textContent = `${other.dataset['instead']} `;
  number.className = 'call';
  own.querySelector('.call')?.classList.add('quiet');
  other.prepend(own.querySelector('.eyebrow') ?? '');
  other.append(own.querySelector('.call + .screen') ?? '');
  own.before(other);
}

/** Says anew with each minute of the clock. */
function follow(): void {
  update();
  setTimeout(follow, MINUTE_MS - (Date.now() % MINUTE_MS));
}

attempt(() => {
  new MutationObserver(update).observe(document, { childList: true, subtree: true });
});
attempt(follow);
addEventListener('pageshow', update);
document.addEventListener('visibilitychange', update);
