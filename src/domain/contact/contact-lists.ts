import type { Door, Need } from '../../schemas/site.ts';
import {
  type ContactCard,
  type ContactView,
  putLeaderFirst,
  type ReasonedContact,
  selectContacts,
  viewCard,
} from './contact-view.ts';
import { type Directory, findListed, listServices, type Service } from './directory.ts';
import { type ChannelView, findMainChannel } from './channels.ts';

/** One group of the whole list. */
export interface NeedGroup {
  need: Need;
  cards: ContactCard[];
}

/**
 * The whole list, grouped by need in the order of `needs`. Each group begins with those that its need
 * names first, then goes by prominence; a service that may lead is at its head. Empty groups are left
 * out.
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
      return { need, cards: putLeaderFirst(cards) };
    })
    .filter(({ cards }) => cards.length > 0);
}

function rankIn({ first }: Need, id: string): number {
  return first.includes(id) ? first.indexOf(id) : first.length;
}

/**
 * The services in the order of how many readers meet them: those that the doors lead to, their
 * alternatives, and the others as they come.
 */
export function sortByProminence(services: readonly Service[], doors: readonly Door[]): Service[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const first = doors.flatMap(({ contacts }) => contacts.map(({ service }) => service));
  const alternatives = first.flatMap(
    (id) => byId.get(id)?.alternatives.map(({ service }) => service) ?? [],
  );
  const order = new Set([...first, ...alternatives, ...byId.keys()]);
  return [...order].flatMap((id) => byId.get(id) ?? []);
}

/** A door with the contact whose number is on it; none where it leads to nobody who is listed. */
export interface DoorContact {
  door: Door;
  contact: ContactView | undefined;
}

/**
 * One number for each door where all doors are shown together: the first contact of the door that may
 * lead and is on no door before it, so that each door adds somebody to ring.
 */
export function placeContacts(directory: Directory, doors: readonly Door[]): DoorContact[] {
  const shown = new Set<string>();
  return doors.map((door) => {
    const contacts = selectContacts(directory, door.contacts).map(({ contact }) => contact);
    const contact = contacts.find(({ id, canLead }) => canLead && !shown.has(id)) ?? contacts.at(0);
    if (contact) shown.add(contact.id);
    return { door, contact };
  });
}

/**
 * The one number to show of a side in a single line: of those that the side's doors lead to, and that
 * may lead, the one that suits most of its readers at any hour.
 *
 * @param doors the doors of that side, in the order shown
 * @param why the words that lead to it
 * @returns nothing where no door of the side leads to a number that may lead
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

/**
 * Contacts of one page in which each warning of what a call, a text or a link leaves behind is given
 * once, at the first channel of which it is true: said at every number, it is read at none.
 *
 * @param contacts in the order shown
 * @param isWhole true where all channels of a contact are shown, not only the main one
 */
export function sayTracesOnce<Shown extends { contact: ContactView }>(
  contacts: readonly Shown[],
  isWhole = false,
): Shown[] {
  const say = rememberTraces();
  return contacts.map((shown) => {
    const { main, others } = shown.contact;
    return {
      ...shown,
      contact: {
        ...shown.contact,
        ...(main && { main: say(main) }),
        others: isWhole ? others.map(say) : others,
      },
    };
  });
}

/** The same for the channels that services keep for professionals. */
export function sayChannelTracesOnce<Shown extends { channels: ChannelView[] }>(
  contacts: readonly Shown[],
): Shown[] {
  const say = rememberTraces();
  return contacts.map((contact) => ({ ...contact, channels: contact.channels.map(say) }));
}

/** Makes what takes from each channel a warning that an earlier one has given. */
function rememberTraces(): (channel: ChannelView) => ChannelView {
  const said = new Set<string>();
  return ({ trace, ...channel }) => {
    if (trace === undefined || said.has(trace)) return channel;
    said.add(trace);
    return { ...channel, trace };
  };
}
