/**
 * True for an address that search engines may list. The list and the questions are left out: what
 * brings somebody to them should not stand in a search result. So is practice, which is no way in, and
 * paper, which is made from other pages.
 *
 * @param path the path of the address, beginning with a slash
 */
export function isListedAddress(path: string): boolean {
  return !/^\/(find|check|404|about\/practice|p)(\/|$)/.test(path);
}
