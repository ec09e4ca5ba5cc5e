/**
 * Runs inline in the head of every page, right after the title and before any content:
 * gives the page its neutral title, and makes the exit controls hide the page at once.
 */

/** The title of a page that has been left, while the other site loads. */
const BLANK_TITLE = '\u200B';

/** Hides the page, then replaces it. Hiding comes first and waits for nothing. */
function leave(address: string): void {
  document.documentElement.style.setProperty('display', 'none', 'important');
  document.title = BLANK_TITLE;
  location.replace(address);
}

document.title = document.documentElement.dataset['title'] ?? document.title;

document.addEventListener(
  'click',
  (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const control = (event.target as Element).closest<HTMLAnchorElement>('#leave, .skip-leave');
    if (!control) return;
    event.preventDefault();
    leave(control.href);
  },
  true,
);
