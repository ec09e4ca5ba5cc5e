import { sideOf } from '../../vocabulary/audience.ts';
import {
  type ContactCard,
  type ReasonedContact,
  selectContacts,
  viewCard,
} from '../contact/contact-view.ts';
import { type Directory, findListed, type Service } from '../contact/directory.ts';
import type { Guide } from './guide.ts';
import { listGuide, type ListedPage } from './language-page.ts';

/** Everything the page of one guide shows besides its text. */
export interface GuidePage {
  /** What stands under the one thing to do, and what stands beside that. */
  first: ContactCard | undefined;
  more: (ContactCard & Pick<ReasonedContact, 'why'>)[];
  next: ListedPage[];
}

/**
 * Computes the page of one guide. Where its first contact is withdrawn or may not lead, the first
 * other that may takes its place, so that the page still opens with a number. Nothing beside a
 * contact is of the other side on a page of the own side, and what stands beside the first is not
 * listed again.
 */
export function viewGuidePage(
  directory: Directory,
  guide: Guide,
  guides: readonly Guide[],
): GuidePage {
  const ordered = selectContacts(
    directory,
    [guide.first.contact, ...guide.services].map((service) => ({
      service,
      why: findListed(directory, service)?.line ?? '',
    })),
  );
  const isOwnSide = sideOf(guide.audiences) === 'doing';
  const listed = new Set(ordered.slice(1).map(({ contact }) => contact.id));
  const cards = ordered.flatMap(({ contact, why }, index) => {
    const service = findListed(directory, contact.id);
    if (!service) return [];
    const beside = viewCard(directory, service).beside.filter(
      ({ contact: other }) =>
        !(isOwnSide && isOfReceiving(findListed(directory, other.id))) &&
        (index === 0 || !listed.has(other.id)),
    );
    return [{ contact, why, beside }];
  });
  const [first, ...others] = cards;
  const shown = new Set(first?.beside.map(({ contact }) => contact.id));
  const more = others.filter(({ contact }) => !shown.has(contact.id));
  const byId = new Map(guides.map((other) => [other.id, listGuide(other)]));
  return {
    first,
    more,
    next: guide.next.flatMap((id) => byId.get(id) ?? []),
  };
}

function isOfReceiving(service: Service | undefined): boolean {
  return service !== undefined && sideOf(service.audiences) === 'receiving';
}
