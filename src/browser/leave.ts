/**
 * Leaving: the page is hidden, emptied and replaced within one event handler. Nothing is awaited
 * before it is hidden, and a page that was left is never shown again.
 */
import { attempt } from './attempt.ts';
import { LEFT, setMark } from './entry-mark.ts';

/** What the tab and a screen reader say while the other site loads. */
const LOADING = 'Loading';

let hasLeft = false;

/** True once the page has been left. */
export function isLeft(): boolean {
  return hasLeft;
}

/** Hides the page, whose body may not be there yet. */
export function hide(): void {
  setDisplay(document.documentElement, 'none');
}

/** Shows a page that was hidden only while the browser kept it aside. */
export function show(): void {
  setDisplay(document.documentElement, '');
}

/**
 * Leaves the page. The entry is marked first: where the other site does not answer, it stays.
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
    hide();
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
