import type { Redirect } from './headers.ts';

/** What people type behind an address because it stands behind it on paper. */
export const MARKS_BEHIND = '.,;:)';

/** The letters that no address of a page has. */
export const CAPITALS = Array.from({ length: 26 }, (_, at) =>
  String.fromCharCode('A'.charCodeAt(0) + at),
);

/** The pages whose addresses are printed on posters, slips and lists. */
const PRINTED = /^\/(?:[wsgp]|check)\/(?:[a-z0-9-]+\/)?$/;

/**
 * The page that somebody meant who typed an address from paper: in capitals, with a full stop
 * behind, without the last slash. Every address of a page is in lower case and ends in a slash.
 *
 * @param path the path as it was typed, beginning with a slash
 * @returns the address that a page with this name would have, which may not exist
 */
export function readTypedAddress(path: string): string {
  return `${path.toLowerCase().replace(new RegExp(`[${MARKS_BEHIND}/]+$`), '')}/`;
}

/**
 * The same for hosts that only read a list: the likeliest ways to mistype each printed address.
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
