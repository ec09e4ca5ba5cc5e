/**
 * Runs inline in the head of every page, right after its title and before any of its content, so
 * that leaving works while the page still loads. It is a list of duties, each on its own: what a
 * browser lacks or refuses costs only that duty.
 */
import { attempt } from './attempt.ts';
import { cleanAddress, followInOneEntry, OUTBOUND, setMark } from './history-entry.ts';
import { guardKeptPage, guardReturn, leave, tellsOrigin } from './leave.ts';
import { watchShift } from './watch-shift.ts';

const { title = document.title, leave: neutralSite = '' } =
  attempt(() => document.documentElement.dataset) ?? {};
// Firefox throws here where it blocks every cookie.
const channel = attempt(() => new BroadcastChannel('leave'));

/** Leaves in every tab of the site; the practice page leaves by itself. */
function leaveEverywhere(address: string, control: Element | null): void {
  leave(address);
  if (!control?.closest('[data-practice]')) channel?.postMessage(address);
}

const duties: (() => void)[] = [
  () => {
    document.title = title;
  },
  () => {
    followInOneEntry({
      leave: leaveEverywhere,
      goOutside: () => {
        setMark(OUTBOUND);
      },
    });
  },
  () => {
    watchShift(announce, () => {
      const practice = document.querySelector<HTMLAnchorElement>('a[data-practice]');
      leaveEverywhere(practice?.href ?? neutralSite, practice);
    });
  },
  () => {
    guardReturn(neutralSite);
  },
  () => {
    guardKeptPage(neutralSite, channel !== undefined && tellsOrigin());
  },
  () => {
    if (channel)
      channel.onmessage = () => {
        leave(neutralSite);
      };
  },
  cleanAddress,
];

for (const duty of duties) attempt(duty);

/** Says how many presses of Shift remain, in words that the status line was sent with. */
function announce(remaining: number): void {
  const status = document.querySelector<HTMLElement>('.presses');
  if (status) status.textContent = status.dataset[`press-${remaining}`] ?? '';
}
