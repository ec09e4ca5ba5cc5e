/**
 * Leaving: the page is hidden, emptied and replaced within one event handler. Nothing is awaited
 * before it is hidden, and the guards see to it that a page that was left never shows again.
 */
import { attempt } from './attempt.ts';
import { BACKGROUND, hasMark, LEFT, NONE, OUTBOUND, setMark } from './history-entry.ts';

/** What the tab and a screen reader say while the other site loads. */
const LOADING = 'Loading';

let hasLeft = false;

/**
 * Leaves the page. Its entry is marked first: where the other site does not answer, the entry stays.
 *
 * @param address what to show instead
 */
export function leave(address: string): void {
  hasLeft = true;
  attempt(cover);
  attempt(() => (document.title = LOADING));
  attempt(empty);
  // The page of the practice leads to another page of the site, and may be read again.
  if (!address.startsWith(location.origin)) setMark(LEFT);
  location.replace(address);
}

/** Hides what the page shows, and says once that something else is loading. */
function cover(): void {
  const body = document.querySelector('body');
  if (!body) {
    setDisplay(document.documentElement, 'none');
    return;
  }
  setDisplay(body, 'none');
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.textContent = LOADING;
  document.documentElement.append(note);
}

/** Empties the fields, and tells whatever holds answers in memory to forget them. */
function empty(): void {
  for (const field of document.querySelectorAll('input')) {
    field.value = '';
    field.checked = false;
  }
  dispatchEvent(new Event('leave'));
}

function setDisplay(element: HTMLElement, display: string): void {
  element.style.setProperty('display', display, 'important');
}

/**
 * The second line of defence, for entries that arise beside the one, or stay because the other site did
 * not answer: an entry that was left goes on to the exit, and so does one to which somebody comes back
 * from another site. A visit that is typed, linked or reloaded shows.
 *
 * @param address where to send
 */
export function guardReturn(address: string): void {
  // In Chromium and WebKit, an address typed anew keeps its entry's mark.
  const isFresh = readNavigationType() === 'navigate';
  const wasLeft = hasMark(LEFT) || (isReturnFromOutside() && !mayReturn());
  if (wasLeft && !isFresh) leave(address);
  else setMark(NONE);
}

/**
 * Hides a page that the browser keeps whole in memory, and decides whether it shows again when it is
 * brought back.
 *
 * @param address where to send
 * @param isTold whether a page in memory is dropped when another leaves; one that is not shows again
 *   only where its mark allows it
 */
export function guardKeptPage(address: string, isTold: boolean): void {
  let isKept = false;
  const markBackground = () => {
    if (isKept || hasLeft) return;
    if (hasMark(NONE, BACKGROUND)) setMark(document.hidden ? BACKGROUND : NONE);
  };
  addEventListener('pagehide', () => {
    isKept = true;
    setDisplay(document.documentElement, 'none');
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    isKept = false;
    if (hasLeft || !(isTold || mayReturn())) {
      leave(address);
    } else {
      setMark(NONE);
      setDisplay(document.documentElement, '');
    }
  });
  markBackground();
  document.addEventListener('visibilitychange', markBackground);
}

/** True where the browser says from where a page was reached, not only how. */
export function tellsOrigin(): boolean {
  return readActivation() !== undefined;
}

/** True for an entry whose page was not left, whichever way leads back to it. */
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
