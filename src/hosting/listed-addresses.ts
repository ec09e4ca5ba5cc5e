import { REDIRECTS } from './headers.ts';

/**
 * True for an address that search engines may list. The list and the questions are left out: what
 * brings somebody to them should not stand in a search result. So is practice, which is no way in,
 * paper, which is made from other pages, the address of a poster, which shows its campaign's page,
 * open data, in whose files there is no way to leave, and addresses that lead elsewhere.
 *
 * @param path the path of the address, beginning with a slash
 */
export function isListedAddress(path: string): boolean {
  if (REDIRECTS.some(({ from }) => from === path)) return false;
  return !/^\/(find|check|404|about\/practice|p|api|w\/[a-z0-9]+-[a-z0-9]+)(\/|$)/.test(path);
}
