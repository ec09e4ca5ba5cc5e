import { sideOf } from '../../vocabulary/audience.ts';
import type { Need } from '../../schemas/need.ts';
import { type Directory, findListed } from '../contact/directory.ts';
import type { NeedGroup } from '../contact/group-by-need.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import {
  type PaperContact,
  type PaperContacts,
  selectPaperContacts,
} from './select-paper-contacts.ts';

/** The numbers of one need on a sheet. */
export interface PickGroup {
  need: Need;
  contacts: PaperContact[];
}

/** Two sheets of numbers to choose from, which are never one: whoever gets one need not see the other. */
export interface PickSheets {
  shared: { groups: PickGroup[]; checkAfter: IsoDate };
  own: Pick<PaperContacts, 'contacts' | 'checkAfter'>;
}

/**
 * Divides the whole list into a sheet for anybody and one for people worried about what they do.
 *
 * @param groups the whole list, by need
 * @param ownDoor the services that the own side's door leads to, which begin its sheet
 */
export function selectPickSheets(
  directory: Directory,
  groups: readonly NeedGroup[],
  ownDoor: readonly string[],
): PickSheets {
  const isOwn = (id: string) => {
    const service = findListed(directory, id);
    return service !== undefined && sideOf(service.audiences) === 'doing';
  };
  const listed = groups.map(({ need, cards }) => ({
    need,
    ids: cards.map(({ contact }) => contact.id),
  }));
  const papers = listed.map(({ need, ids }) => ({
    need,
    paper: selectPaperContacts(
      directory,
      ids.filter((id) => !isOwn(id)),
    ),
  }));
  const shown = papers.filter(({ paper }) => paper.contacts.length > 0);
  const ownIds = new Set([...ownDoor, ...listed.flatMap(({ ids }) => ids.filter(isOwn))]);
  return {
    shared: {
      groups: shown.map(({ need, paper }) => ({ need, contacts: paper.contacts })),
      checkAfter: shown.map(({ paper }) => paper.checkAfter).toSorted()[0] ?? directory.today,
    },
    own: selectPaperContacts(directory, [...ownIds]),
  };
}
