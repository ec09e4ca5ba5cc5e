import type { IsoDate } from '../../vocabulary/calendar.ts';
import { fillIn } from '../text/sentences.ts';
import {
  canLeadWith,
  type ChannelView,
  explainNoNumber,
  findMainChannel,
  listUsableChannels,
  viewChannel,
  viewProfessionalChannels,
} from './channels.ts';
import {
  type ContactReference,
  type Directory,
  type Edition,
  findListed,
  listServices,
  type Service,
} from './directory.ts';
import { writePlainRow } from './plain-facts.ts';

/** A service as a contact on any page. */
export interface ContactView {
  id: string;
  /** The address of its page. */
  href: string;
  name: string;
  line: string;
  /** The channel to use first, if there is one that can be used. */
  main?: ChannelView;
  others: ChannelView[];
  /** Why it cannot be rung, or not as it was printed, one sentence each. */
  unusable: string[];
  /** Whether a person answers and whether one needs a name, where that is known. */
  plain?: string;
  /** True if it may come first on a page; see {@link canLead}. */
  canLead: boolean;
}

/** A contact with the words that lead to it. */
export interface ReasonedContact {
  why: string;
  /** What to say in place of these where it is open, beside a contact that is closed. */
  whyFirst?: string;
  contact: ContactView;
}

/**
 * What any page shows of a service. Its main channel is the first of its record that can be used and is
 * for everybody, so the record's order is the editor's choice.
 *
 * @param edition the day of the build, and its words
 */
export function viewContact(service: Service, edition: Edition): ContactView {
  const first = findMainChannel(service, edition.today);
  const main = first && viewChannel(service, first, edition);
  const others = listUsableChannels(service, edition.today)
    .filter((channel) => channel !== first)
    .map((channel) => viewChannel(service, channel, edition));
  const plain = writePlainRow(service, edition);
  return {
    id: service.id,
    href: `/s/${service.code}/`,
    name: service.name,
    line: service.line,
    ...(main && { main }),
    others,
    unusable: explainNoNumber(service, edition),
    ...(plain && { plain }),
    canLead: canLead(service, edition.today),
  };
}

/**
 * True for a service that may come first on a page: its main channel is firm and can be pressed.
 *
 * @param today the day of the build
 */
export function canLead(service: Service, today: IsoDate): boolean {
  const main = findMainChannel(service, today);
  return main !== undefined && canLeadWith(main, service, today);
}

/**
 * The contacts behind a list of references: withdrawn ones left out, and the first that may lead
 * moved to the front, because a channel that cannot be used or has only one old source never comes
 * first.
 */
export function selectContacts(
  directory: Directory,
  references: readonly ContactReference[],
): ReasonedContact[] {
  const contacts = references.flatMap(({ service: id, why }) => {
    const service = findListed(directory, id);
    return service ? [{ why, contact: viewContact(service, directory) }] : [];
  });
  return putLeaderFirst(contacts);
}

/** The same with the first that may lead in front of the others. */
export function putLeaderFirst<Shown extends { contact: ContactView }>(
  contacts: readonly Shown[],
): Shown[] {
  const leader = contacts.find(({ contact }) => contact.canLead);
  return leader ? [leader, ...contacts.filter((other) => other !== leader)] : [...contacts];
}

/**
 * Other help for a service's page: `companions` with their numbers, `others` as links. A service that
 * cannot lead always has a companion.
 */
export function selectAlternatives(
  directory: Directory,
  service: Service,
): { companions: ReasonedContact[]; others: ReasonedContact[] } {
  const select = (isCompanion: boolean) =>
    selectContacts(
      directory,
      service.alternatives.filter(({ beside }) => (beside !== undefined) === isCompanion),
    );
  const companions = select(true);
  const others = select(false);
  const contact = viewContact(service, directory);
  if (companions.length > 0 || contact.canLead)
    return { companions: offerCompanions(directory, contact, companions), others };
  return {
    companions: offerCompanions(directory, contact, others.slice(0, 1)),
    others: others.slice(1),
  };
}

/**
 * The companions of a contact that can be rung are for when nobody answers, and say so: the heading is
 * the contact's, and so is the first number.
 */
function offerCompanions(
  { words }: Directory,
  { main }: ContactView,
  companions: readonly ReasonedContact[],
): ReasonedContact[] {
  return companions.map(({ why, contact }) => ({
    why:
      main?.kind === 'phone' && !why.includes('?') ? fillIn(words.contact.noAnswer, { why }) : why,
    ...(main?.week &&
      contact.main?.isAlwaysOpen &&
      contact.main.href && { whyFirst: words.openNow.instead }),
    contact,
  }));
}

/** What a service keeps for people at their work. */
export type ProfessionalContact = Pick<ContactView, 'id' | 'href' | 'name'> & {
  channels: ChannelView[];
};

/** Every listed service that keeps a channel for professionals. */
export function listProfessionalContacts(directory: Directory): ProfessionalContact[] {
  return listServices(directory).flatMap((service) => {
    const channels = viewProfessionalChannels(service, directory);
    const { id, code, name } = service;
    return channels.length > 0 ? [{ id, href: `/s/${code}/`, name, channels }] : [];
  });
}

/** A card in a list: the contact and its companions. */
export interface ContactCard {
  contact: ContactView;
  companions: ReasonedContact[];
}

/**
 * A service where it is one of several. Its companions are those that belong beside it everywhere, and
 * where it cannot lead or cannot be rung, at least one that can.
 */
export function viewCard(directory: Directory, service: Service): ContactCard {
  const contact = viewContact(service, directory);
  const everywhere = selectContacts(
    directory,
    service.alternatives.filter(({ beside }) => beside === 'everywhere'),
  );
  if (everywhere.length > 0 || (contact.canLead && contact.unusable.length === 0))
    return { contact, companions: offerCompanions(directory, contact, everywhere) };
  return { contact, companions: selectAlternatives(directory, service).companions.slice(0, 1) };
}

/** Contacts as a page begins with them. */
export interface LedContacts {
  /** The first with its companions; none where no contact is listed. */
  first: (ReasonedContact & { service: Service; companions: ReasonedContact[] }) | undefined;
  /** The others that are not companions of the first. */
  rest: ReasonedContact[];
}

/** Parts contacts into the one that leads a page, with its companions, and the rest. */
export function leadContacts(
  directory: Directory,
  [first, ...others]: readonly ReasonedContact[],
): LedContacts {
  const service = first && findListed(directory, first.contact.id);
  if (!service) return { first: undefined, rest: others };
  const { companions } = viewCard(directory, service);
  const shown = new Set(companions.map(({ contact }) => contact.id));
  return {
    first: { ...first, service, companions },
    rest: others.filter(({ contact }) => !shown.has(contact.id)),
  };
}

/** Everything the page of one service shows. */
export interface ServicePage {
  contact: ContactView;
  companions: ReasonedContact[];
  others: ReasonedContact[];
  /** False while nobody has confirmed any of its facts. */
  isConfirmed: boolean;
}

/** Computes the page of one service. */
export function viewServicePage(directory: Directory, service: Service): ServicePage {
  return {
    contact: viewContact(service, directory),
    ...selectAlternatives(directory, service),
    isConfirmed: listUsableChannels(service, directory.today).some(
      ({ provenance }) => provenance.confirmed,
    ),
  };
}
