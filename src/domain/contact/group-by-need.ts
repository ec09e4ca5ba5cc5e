import type { Door, Need } from '../../schemas/site.ts';
import { type ContactCard, viewCard } from './contact-view.ts';
import { type Directory, listServices } from './directory.ts';
import { sortByProminence } from './sort-by-prominence.ts';

/** One group of the whole list. */
export interface NeedGroup {
  need: Need;
  cards: ContactCard[];
}

/**
 * The whole list, grouped by need in the order of `needs`. Each group begins with those that its need
 * names first, then goes by prominence; a service that may lead stands at its head. Empty groups are
 * left out.
 */
export function groupByNeed(
  directory: Directory,
  needs: readonly Need[],
  doors: readonly Door[],
): NeedGroup[] {
  const services = sortByProminence(listServices(directory), doors);
  return needs
    .map((need) => {
      const cards = services
        .filter((service) => service.need === need.id)
        .toSorted((a, b) => rankIn(need, a.id) - rankIn(need, b.id))
        .map((service) => viewCard(directory, service));
      const leader = cards.find(({ contact }) => contact.canLead);
      return { need, cards: leader ? [leader, ...cards.filter((card) => card !== leader)] : cards };
    })
    .filter(({ cards }) => cards.length > 0);
}

function rankIn({ first }: Need, id: string): number {
  return first.includes(id) ? first.indexOf(id) : first.length;
}
