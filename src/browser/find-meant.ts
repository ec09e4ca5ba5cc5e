/**
 * Runs inline on the page that is shown for an address without a page, and links there to the pages
 * that may have been meant.
 */
import { attempt } from './attempt.ts';

/** The most pages that are offered: more would be a list to read. */
const MOST = 3;

attempt(offerMeant);

/** Fills the element that has the addresses of all pages. */
function offerMeant(): void {
  const offer = document.querySelector<HTMLElement>('[data-addresses]');
  if (!offer) return;
  const meant = findMeant(location.pathname, (offer.dataset['addresses'] ?? '').split(' '));
  for (const address of meant) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = location.host + address;
    const item = document.createElement('li');
    item.append(link);
    offer.querySelector('ul')?.append(item);
  }
  offer.hidden = meant.length === 0;
}

/**
 * The pages that somebody may have meant whose address was nearly right: it had capitals, marks or
 * spaces at the end, a slash too many, the name of a file, or one letter wrong, missing, too many or
 * swapped with the next.
 *
 * @param path the path that was asked for, as the browser has it
 * @param addresses the addresses of all pages, in lower case, ending in a slash
 * @returns at most three of the addresses, only the right one where it is certain
 */
export function findMeant(path: string, addresses: readonly string[]): string[] {
  const meant = readPath(path);
  if (addresses.includes(meant)) return [meant];
  const near = addresses.filter((address) => isNear(meant, address));
  return near.length > MOST ? [] : near;
}

function readPath(path: string): string {
  const plain = decode(path)
    .toLowerCase()
    .replace(/[\s\\]+/g, '/')
    .replace(/(?:index)?\.html?(?=\W*$)/, '')
    .replace(/[^a-z0-9]+$/, '')
    .replace(/\/+/g, '/');
  return `${plain}/`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** True where one letter has to be changed, added, left out or swapped with the next. */
function isNear(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const isSwapped =
    restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return (
    isSwapped ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1)
  );
}
