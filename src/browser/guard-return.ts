import { attempt } from './attempt.ts';
import { BACKGROUND, LEFT, NONE, OUTBOUND, hasMark, setMark } from './entry-mark.ts';
import { hide, isLeft, leave, show } from './leave.ts';

/**
 * The second line, for entries that arise beside the one or stay where the other site did not
 * answer: an entry that was left goes on to the exit, and so does one to which somebody comes back
 * from another site. A visit that is typed, linked or reloaded shows.
 *
 * @param address where to send
 */
export function guardReturn(address: string): void {
  // In Chromium and WebKit, an address typed anew keeps what its entry bore.
  const isFresh = readNavigationType() === 'navigate';
  const wasLeft = hasMark(LEFT) || (isReturnFromOutside() && !mayReturn());
  if (wasLeft && !isFresh) leave(address);
  else setMark(NONE);
}

/**
 * Hides a page that the browser keeps aside whole, and decides whether it shows again when it is
 * brought back.
 *
 * @param address where to send
 * @param isTold whether a page that is kept aside is dropped when another leaves; one that is not
 *   shows again only where its mark allows
 */
export function guardKeptPage(address: string, isTold: boolean): void {
  let isKept = false;
  const markBackground = () => {
    if (isKept || isLeft()) return;
    if (hasMark(NONE, BACKGROUND)) setMark(document.hidden ? BACKGROUND : NONE);
  };
  addEventListener('pagehide', () => {
    isKept = true;
    hide();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    isKept = false;
    if (isLeft() || !(isTold || mayReturn())) {
      leave(address);
    } else {
      setMark(NONE);
      show();
    }
  });
  markBackground();
  document.addEventListener('visibilitychange', markBackground);
}

/** True where the browser says from where a page was reached, not only how. */
export function tellsOrigin(): boolean {
  return readActivation() !== undefined;
}

/** True for an entry whose page was not left, whatever way leads back to it. */
function mayReturn(): boolean {
  return hasMark(OUTBOUND, BACKGROUND);
}

/**
 * True for a page reached by Back or Forward from another site. Where the browser does not say from
 * where, from anywhere; where it says nothing, as after a restart, false.
 */
function isReturnFromOutside(): boolean {
  const activation = readActivation();
  if (activation === undefined) return readNavigationType() === 'back_forward';
  return activation?.navigationType === 'traverse' && !activation.from;
}

function readActivation(): NavigationActivation | null | undefined {
  return attempt(() => navigation.activation);
}

function readNavigationType(): string | undefined {
  return attempt(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceNavigationTiming | undefined)?.type;
  });
}
