import type { Door } from '../../schemas/site.ts';
import { findMainChannel } from './channel-view.ts';
import { type ReasonedContact, selectContacts } from './contact-view.ts';
import { type Directory, findListed } from './directory.ts';

/**
 * The one number to show of a side in a single line: of those that the side's doors lead to, and that
 * may stand first, the one that suits most of its readers at any hour.
 *
 * @param doors the doors of that side, in the order shown
 * @param why the words that lead to it
 * @returns nothing where no door of the side leads to a number that may stand first
 */
export function selectSideNumber(
  directory: Directory,
  doors: readonly Door[],
  why: string,
): ReasonedContact | undefined {
  const lists = doors.map(({ contacts }) => contacts.map(({ service }) => service));
  const ids = [...new Set(lists.flat())];
  const merit = (id: string) => {
    const service = findListed(directory, id);
    const main = service && findMainChannel(service, directory.today);
    const merits = [
      main?.hours?.kind === 'always',
      lists.every((list) => list.includes(id)),
      // A single line has no room for what else to do, such as a choice in a menu.
      main?.note === undefined,
    ];
    return merits.filter(Boolean).length;
  };
  return selectContacts(
    directory,
    ids.toSorted((a, b) => merit(b) - merit(a)).map((service) => ({ service, why })),
  ).find(({ contact }) => contact.canLead && contact.main?.kind === 'phone');
}
