/**
 * One visit is one entry of the tab's history: links within the site replace the page, links within a
 * page move the focus, and the address has nothing that somebody typed.
 */
import { attempt } from './attempt.ts';

/*
 * The marks that an entry can have beside its address, so that a page that comes back knows why. The
 * browser keeps them with the entry, in no store of the site, and they go with it. Bare numbers tell
 * nobody anything.
 */
export const NONE = null;
/** A link led to another site; Back may return. */
export const OUTBOUND = 1;
/** The tab was in the background, from where a phone may drop it and load it again. */
export const BACKGROUND = 2;
/** The reader left; it must not show again. */
export const LEFT = 3;

type Mark = typeof NONE | typeof OUTBOUND | typeof BACKGROUND | typeof LEFT;

/** True where this entry has one of the marks. */
export function hasMark(...marks: Mark[]): boolean {
  return marks.includes(attempt(() => history.state as Mark) ?? null);
}

/** Replaces the entry's mark. */
export function setMark(mark: Mark): void {
  attempt(() => {
    history.replaceState(mark, '');
  });
}

/** The links that leave. */
const EXITS = '#leave,.skip-leave,[data-clear],[data-practice]';
/** A fragment that can be the id of a part of a page. */
const PART = /^#[a-z0-9-]+$/;

interface LinkOutcomes {
  /** A press of an exit control, with the address it leads to. */
  leave: (address: string, control: HTMLAnchorElement) => void;
  /** A press that leads to another site in this tab. */
  goOutside: () => void;
}

/**
 * Watches presses of links: every press of an exit, since one that opened the other site in a window of
 * its own would leave this page standing, and ordinary presses of all others. The browser handles any
 * other press, and one whose handling here fails: a link is only stopped once its work is done. No link
 * can be dragged.
 */
export function followInOneEntry({ leave, goOutside }: LinkOutcomes): void {
  const follow = (event: MouseEvent) => {
    const link = findPressedLink(event);
    if (!link) return;
    if (link.closest(EXITS)) {
      leave(link.href, link);
    } else if (!isOrdinary(event, link)) {
      return;
    } else if (link.origin === location.origin) {
      if (link.hash && link.pathname === location.pathname) moveTo(link.hash);
      else location.replace(link.href);
    } else {
      if (link.protocol.startsWith('http')) goOutside();
      return;
    }
    event.preventDefault();
  };
  document.addEventListener('click', follow);
  // The middle button.
  document.addEventListener('auxclick', follow);
  // A press of a hand that trembles would begin to drag the link, and then not press it.
  document.addEventListener('dragstart', (event) => {
    if (findPressedLink(event)) event.preventDefault();
  });
}

/** The link that is pressed, unless only its menu is asked for, with the right button. */
function findPressedLink({
  button,
  target,
  defaultPrevented,
}: MouseEvent): HTMLAnchorElement | null {
  if (defaultPrevented || button > 1) return null;
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.href ? link : null;
}

/** True for a press that the browser is about to follow in this tab. */
function isOrdinary(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const isPlain = !(button || ctrlKey || metaKey || shiftKey || altKey);
  return isPlain && !link.target && !link.hasAttribute('download');
}

/**
 * Moves the focus and the window to a part of the page. The part can take the focus only until it loses
 * it: otherwise a click on its text would take it too, and the next Tab go back to its beginning.
 */
function moveTo(hash: string): void {
  const part = document.getElementById(hash.slice(1));
  if (!part) return;
  part.scrollIntoView();
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.onblur = () => {
    part.removeAttribute('tabindex');
  };
}

/**
 * Removes from the address what does not belong to it: queries that track links, and fragments that
 * somebody typed or a search engine added. It is always replaced, since the part after `:~:` is in
 * the address bar but hidden from scripts. A fragment that can be the id of a part of the page is
 * removed once the browser has gone there.
 */
export function cleanAddress(): void {
  replaceAddress(PART.test(location.hash) ? location.hash : '');
  const dropFragment = () => {
    replaceAddress('');
  };
  addEventListener('load', dropFragment);
  // Typed after the address of the page that is open.
  addEventListener('hashchange', dropFragment);
}

/** Leaves the path with a fragment, or with none, and keeps the entry's mark. */
function replaceAddress(fragment: string): void {
  // With the name before the host, if there is one, which `location.href` leaves out.
  const url = new URL(document.URL);
  url.search = '';
  url.hash = fragment;
  history.replaceState(history.state, '', url);
}
