/**
 * Runs inline in the head of every page, right after its title and before any of its content, so
 * that leaving works while the page still loads.
 */
import { cleanAddress } from './clean-address.ts';
import { guardReturn, markOutbound } from './guard-return.ts';
import { leave } from './leave.ts';
import { followInOneEntry } from './one-entry.ts';
import { watchShift } from './watch-shift.ts';

/** What the status line says, by the presses that remain. */
const SHIFT_WORDS = ['', 'Press Shift once more to leave.', 'Press Shift 2 more times to leave.'];

const { title = document.title, leave: neutralSite = '' } = document.documentElement.dataset;
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('leave') : undefined;

/** Leaves in every tab of the site; the practice page leaves alone. */
function leaveEverywhere(address: string, control: Element | null): void {
  leave(address);
  if (!control?.matches('[data-practice]')) channel?.postMessage(address);
}

document.title = title;
cleanAddress();
guardReturn(neutralSite);
channel?.addEventListener('message', () => {
  leave(neutralSite);
});
followInOneEntry({ leave: leaveEverywhere, goOutside: markOutbound });
watchShift(
  (remaining) => {
    const status = document.querySelector('.presses');
    if (status) status.textContent = SHIFT_WORDS[remaining] ?? '';
  },
  () => {
    const practice = document.querySelector<HTMLAnchorElement>('a[data-practice]');
    leaveEverywhere(practice?.href ?? neutralSite, practice);
  },
);
