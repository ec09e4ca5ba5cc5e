/**
 * Takes tracking parameters off the address before the page is painted. No address of this site
 * has a query; a fragment is kept only if it can be the id of a part of the page.
 */
export function cleanAddress(): void {
  const { search, hash, pathname } = location;
  const isPart = /^(#[a-z0-9-]+)?$/.test(hash);
  if (search || !isPart) history.replaceState(history.state, '', pathname + (isPart ? hash : ''));
}
