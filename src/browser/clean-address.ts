/** A fragment that can be the id of a part of a page. */
const PART = /^#[a-z0-9-]+$/;

/**
 * Takes off the address what is no part of it: queries with which links are tracked, and fragments
 * that somebody typed or a search engine added. It is always replaced, since the part behind `:~:`
 * stands in the address bar but is hidden from scripts. A fragment that can be the id of a part of
 * the page leaves once the browser has gone there.
 */
export function cleanAddress(): void {
  replaceAddress(PART.test(location.hash) ? location.hash : '');
  const dropFragment = () => {
    replaceAddress('');
  };
  addEventListener('load', dropFragment);
  // Typed behind the address of the page that is open.
  addEventListener('hashchange', dropFragment);
}

/** Leaves the path with a fragment, or with none, and keeps what the entry bears. */
function replaceAddress(fragment: string): void {
  // With the name before the host, if there is one, which `location.href` leaves out.
  const url = new URL(document.URL);
  url.search = '';
  url.hash = fragment;
  history.replaceState(history.state, '', url);
}
