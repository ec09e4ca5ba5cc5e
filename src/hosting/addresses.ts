import { type Redirect, REDIRECTS } from './headers.ts';

/**
 * The address that canonical links and the sitemap name.
 *
 * @param value what `SITE_URL` holds
 * @returns the origin, without a slash at the end
 * @throws Error with a sentence for the person who builds, if it is not an https origin with nothing
 *   behind it; a machine's own address may be http, for trials
 */
export function readSiteUrl(value: string): string {
  const url = URL.parse(value);
  const isTrial = url?.protocol === 'http:' && /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
  if (
    url &&
    (url.protocol === 'https:' || isTrial) &&
    [url.origin, `${url.origin}/`].includes(value)
  )
    return url.origin;
  throw new Error(
    `SITE_URL is "${value}", but has to be https:// and the host's name with nothing behind it, like https://www.your-site.example: the site's addresses all begin at the root of its host.`,
  );
}

/**
 * True for an address that search engines may list. The list and the questions are left out: what
 * brings somebody to them should not be in a search result. So are the practice page, which is no help by itself,
 * paper, which repeats other pages, the address of a poster, which shows its campaign's page, open
 * data, whose files have no way to leave, and addresses that lead elsewhere.
 *
 * @param path the path of the address, beginning with a slash
 */
export function isListedAddress(path: string): boolean {
  if (REDIRECTS.some(({ from }) => from === path)) return false;
  return !/^\/(find|check|404|about\/practice|p|api|w\/[a-z0-9]+-[a-z0-9]+)(\/|$)/.test(path);
}

/** What people type after an address because it is printed after it on paper. */
export const TRAILING_MARKS = '.,;:)';

/** The letters that no address of a page has. */
export const CAPITALS = Array.from({ length: 26 }, (_, at) =>
  String.fromCharCode('A'.charCodeAt(0) + at),
);

/** The pages whose addresses are printed on posters, slips and lists. */
const PRINTED = /^\/(?:[wsgp]|check)\/(?:[a-z0-9-]+\/)?$/;

/**
 * The page that somebody meant who typed an address from paper: in capitals, with a full stop after
 * it, without the last slash. Every page's address is in lower case and ends in a slash.
 *
 * @param path the path as it was typed, beginning with a slash
 * @returns the address that a page with this name would have, which may not exist
 */
export function readTypedAddress(path: string): string {
  return `${path.toLowerCase().replace(new RegExp(`[${TRAILING_MARKS}/]+$`), '')}/`;
}

/**
 * The same for hosts that only read lists: the likeliest ways to mistype each printed address.
 *
 * @param addresses the addresses of all pages
 */
export function listTypedAddresses(addresses: readonly string[]): Redirect[] {
  return addresses
    .filter((address) => PRINTED.test(address))
    .flatMap((to) => {
      const [, folder = '', code = ''] = to.split('/');
      const forms = [
        [folder.toUpperCase(), code.toUpperCase()],
        [folder.toUpperCase(), code],
        [folder, code.toUpperCase()],
        [folder, code],
      ].map((parts) => `/${parts.filter(Boolean).join('/')}`);
      const typed = [...new Set(forms)].flatMap((form) => [`${form}/`, `${form}.`]);
      return typed.filter((from) => from !== to).map((from) => ({ from, to }));
    });
}
