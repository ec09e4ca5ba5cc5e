import type { Channel } from '../../schemas/channel.ts';
import {
  findPublishableHours,
  inSentence,
  listUsableChannels,
  viewChannel,
} from '../contact/channels.ts';
import { type Directory, findLastDayUp, findListed } from '../contact/directory.ts';
import { PAPER_MONTHS } from '../freshness/freshness.ts';
import { addMonths, type IsoDate } from '../../vocabulary/calendar.ts';
import { sideOf } from '../../vocabulary/audience.ts';
import type { Need } from '../../schemas/site.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { NeedGroup } from '../contact/contact-lists.ts';

/** Whom each sheet for the own side names: those who listen to anybody, and are nobody's side. */
export const OWN_SIDE_CONTACTS = ['nhs-111', 'samaritans', 'shout'] as const;

/** A channel as paper shows it. */
export interface PaperChannel {
  /** `0808 802 0300`, `text 85258`, or an address. */
  text: string;
  hours?: string;
  /** True where it is open day and night. */
  isAlwaysOpen?: true;
  /** How old the hours are, where they are not always. */
  hoursAge?: string;
}

/** A service on paper. */
export interface PaperContact {
  id: string;
  name: string;
  line: string;
  channels: PaperChannel[];
}

/** What a sheet of paper shows of the records, and until when it can be relied on. */
export interface PaperContacts {
  contacts: PaperContact[];
  /** Services that were asked for and are left out, because no fact of theirs is firm enough. */
  leftOut: string[];
  /** The day from which somebody has to look again. */
  checkAfter: IsoDate;
}

/**
 * The services that a sheet of paper may show. A fact that may not be published (unconfirmed, or with one
 * old source) is on no paper; nor are hours that nobody has confirmed, unless it is always open.
 */
export function selectPaperContacts(directory: Directory, ids: readonly string[]): PaperContacts {
  const { today } = directory;
  const lastDay = addMonths(today, PAPER_MONTHS);
  const reviews: IsoDate[] = [lastDay];
  const contacts = ids.flatMap((id) => {
    const service = findListed(directory, id);
    if (!service) return [];
    const channels = listUsableChannels(service, today).flatMap((channel) => {
      const view = viewChannel(service, channel, directory);
      if (!view.isFirm || !isForPaper(channel)) return [];
      reviews.push(
        ...listReviews(channel).filter((day) => day >= today),
        findLastDayUp([service, channel]) ?? lastDay,
      );
      return [
        {
          text: inSentence(view),
          ...(view.hours &&
            findPublishableHours(channel, service, today) && {
              hours: view.hours,
              ...(view.hoursAge && { hoursAge: view.hoursAge }),
              ...(channel.hours?.kind === 'always' && { isAlwaysOpen: true as const }),
            }),
        },
      ];
    });
    return channels.length > 0 ? [{ id, name: service.name, line: service.line, channels }] : [];
  });
  const shown = new Set(contacts.map(({ id }) => id));
  return {
    contacts,
    leftOut: ids.flatMap((id) => (shown.has(id) ? [] : (findListed(directory, id)?.name ?? []))),
    checkAfter: reviews.toSorted()[0] ?? today,
  };
}

/** The words before a number that is below another: whether that one closes, and whether this one does. */
export function leadToNext(
  above: PaperContact | undefined,
  contact: PaperContact,
  words: UiWords['paper'],
): string {
  const isAlwaysOpen = (one: PaperContact | undefined) => one?.channels[0]?.isAlwaysOpen === true;
  if (isAlwaysOpen(above)) return words.noAnswer;
  return isAlwaysOpen(contact) ? words.closedAlways : words.closed;
}

/**
 * Channels that can be used from paper; an app or a website needs a device at hand. Of numbers for each area
 * some are too weak for paper, and those left would look like the number of everybody.
 */
function isForPaper({ kind, needs, covers }: Channel): boolean {
  return !needs && !covers && (kind === 'phone' || kind === 'text');
}

function listReviews({ hours, provenance }: Channel): IsoDate[] {
  const own = provenance.review;
  return hours && hours.kind !== 'unknown' ? [own, hours.provenance.review] : [own];
}

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
