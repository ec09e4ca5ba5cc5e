import { findMeant } from './find-meant.ts';

/**
 * On the page that is shown for an address without a page: links to those that were meant, in the
 * element that names all of them.
 */
const offer = document.querySelector<HTMLElement>('[data-addresses]');
if (offer) {
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
