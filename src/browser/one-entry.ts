/**
 * One visit is one entry of the tab's history: links within the site replace the page, and links
 * within a page move the focus without an entry of their own.
 */

interface Outcomes {
  /** A press of an exit control, with the address it leads to. */
  leave: (address: string, control: HTMLAnchorElement) => void;
  /** A press that leads to another site in this tab. */
  goOutside: () => void;
}

/** The links that leave. */
const EXITS = '#leave,.skip-leave,[data-clear],[data-practice]';

/**
 * Watches ordinary presses of links. Any other press stays as the browser has it, and so does one
 * whose handling fails: the link is only stopped once its work is done.
 */
export function followInOneEntry({ leave, goOutside }: Outcomes): void {
  document.addEventListener('click', (event) => {
    const link = findFollowedLink(event);
    if (!link) return;
    if (link.closest(EXITS)) {
      leave(link.href, link);
    } else if (link.origin === location.origin) {
      if (link.hash && link.pathname === location.pathname) moveTo(link.hash);
      else location.replace(link.href);
    } else {
      if (link.protocol.startsWith('http')) goOutside();
      return;
    }
    event.preventDefault();
  });
}

/** The link that a press is about to follow in this tab, if it is an ordinary press of one. */
function findFollowedLink(event: MouseEvent): HTMLAnchorElement | null {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target, defaultPrevented } = event;
  if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return null;
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.href && !link.target && !link.hasAttribute('download') ? link : null;
}

/** Moves the focus, and with it the window, to a part of the page. */
function moveTo(hash: string): void {
  const part = document.getElementById(hash.slice(1));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}
