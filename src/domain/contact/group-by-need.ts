import type { Need } from '../../schemas/need.ts';
import { type ContactCard, viewCard } from './contact-view.ts';
import { type Directory, listServices } from './directory.ts';

/** One group of the whole list. */
export interface NeedGroup {
  need: Need;
  cards: ContactCard[];
}

/**
 * The whole list, grouped by need in the order of `needs`. Within a group those that may lead
 * come first; otherwise the order of the directory stays. Empty groups are left out.
 */
export function groupByNeed(directory: Directory, needs: readonly Need[]): NeedGroup[] {
  return needs
    .map((need) => {
      const cards = listServices(directory)
        .filter((service) => service.need === need.id)
        .map((service) => viewCard(directory, service));
      const leading = cards.filter(({ contact }) => contact.canLead);
      const following = cards.filter(({ contact }) => !contact.canLead);
      return { need, cards: [...leading, ...following] };
    })
    .filter(({ cards }) => cards.length > 0);
}
