import type { Service } from '../../src/domain/contact/directory.ts';
import { makeRandom } from '../support/make-random.ts';

/**
 * The page `/find/` as it would be with more services: copies of its own cards follow them, each
 * with the name, line, address and numbers of another service.
 *
 * @param html the built page, with a card for each real service
 * @param services a directory that begins with those of the page
 * @param seed of the telephone numbers
 */
export function growPage(html: string, services: readonly Service[], seed: string): string {
  const random = makeRandom(seed);
  const cards = html.match(/<article class="contact-card.*?<\/article>/gs) ?? [];
  const last = cards.at(-1);
  if (last === undefined) throw new Error('the page has no cards');
  const more = services
    .slice(cards.length)
    .map((service, index) => fillCard(cards[index % cards.length] ?? last, service, random));
  const end = html.lastIndexOf(last) + last.length;
  return html.slice(0, end) + more.join('') + html.slice(end);
}

function fillCard(card: string, service: Service, random: () => number): string {
  const { id, code, name, line } = service;
  return card
    .replace(/(<article[^>]* data-entry=")[^"]*/, `$1${id}`)
    .replace(/(<section[^>]* data-service=")[^"]*/, `$1${id}`)
    .replace(/<h3>.*?<\/h3>/s, `<h3> <a href="/s/${code}/">${name}</a> </h3>`)
    .replace(/<p class="meta">.*?<\/p>/s, `<p class="meta">${line}</p>`)
    .replaceAll(/href="tel:[^"]*">[^<]*/g, () => {
      const number = String(Math.floor(1e9 + random() * 9e9));
      const shown = `0${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
      return `href="tel:+44${number}"> ${shown} `;
    });
}
