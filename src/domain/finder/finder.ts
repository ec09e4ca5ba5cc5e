import type { Audience, ChosenArea } from '../../vocabulary/audience.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { type PackedAreas, servesArea } from '../area/areas.ts';
import { findOpenState, type ReckonedHours, toReckoned } from '../opening-hours/hours.ts';
import type { KnownDays, OpenWords } from '../opening-hours/open-now.ts';
import type { SearchIndex } from '../search/entries.ts';
import type { Channel } from '../../schemas/channel.ts';
import { findMainChannel, hasCurrentHours, listUsableChannels } from '../contact/channels.ts';
import { type Directory, listServices, type Service } from '../contact/directory.ts';
import { type IsoDate, readLondonClock } from '../../vocabulary/calendar.ts';
import type { ListedPage } from '../guide/guide.ts';

/** The kinds of channel that somebody may choose, as the filter names them. */
export const CHANNEL_CHOICES = ['silent', 'text', 'chat', 'email', 'bsl'] as const;
export type ChannelChoice = (typeof CHANNEL_CHOICES)[number];

/** A service or guide as the filters know it. */
export interface FinderEntry {
  id: string;
  for: Audience[];
  /** The areas it is for; left out for one that is for everywhere. */
  areas?: ChosenArea[];
  channels: ChannelChoice[];
  /** Hours of its main channel, where they are known and within their day of review. */
  hours?: ReckonedHours;
}

/** What the finder loads when the reader begins, so that the page itself stays small. */
export interface FinderData {
  index: SearchIndex;
  entries: FinderEntry[];
  areas: PackedAreas;
  bankHolidays: KnownDays;
  words: Pick<UiWords, 'results' | 'postcode'> & { openNow: OpenWords };
}

/** Services and guides as the filters know them. */
export function describeEntries(
  directory: Omit<Directory, 'words'>,
  guides: readonly Pick<ListedPage, 'id' | 'audiences'>[],
  areas: readonly ChosenArea[],
): FinderEntry[] {
  const services = listServices(directory);
  return [
    ...services.map((service) => {
      const served = areas.filter((area) => servesArea(service, area, services));
      return {
        ...describeService(service, directory.today),
        ...(served.length < areas.length && { areas: served }),
      };
    }),
    ...guides.map(({ id, audiences }) => ({ id, for: audiences, channels: [] })),
  ];
}

function describeService(service: Service, today: IsoDate): FinderEntry {
  const channels = listUsableChannels(service, today);
  const main = findMainChannel(service, today);
  const hours = main && hasCurrentHours(main, today) && main.hours;
  return {
    id: service.id,
    for: service.audiences,
    channels: [...new Set(channels.flatMap(listChoices))],
    ...(hours && { hours: toReckoned(hours) }),
  };
}

/** The choices that a channel answers. One that has to be set up first still answers them. */
function listChoices({ kind }: Channel): ChannelChoice[] {
  switch (kind) {
    case 'text':
    case 'relay':
      return ['silent', 'text'];
    case 'web-chat':
    case 'web-form':
      return ['silent', 'chat'];
    case 'email':
      return ['silent', 'email'];
    case 'bsl':
      return ['silent', 'bsl'];
    case 'website':
    case 'phone':
    case 'in-person':
      return [];
  }
}

/** What a reader chose; nothing chosen leaves everything. */
export interface Filters {
  who?: Audience | undefined;
  /** Where somebody lives; several where a postcode lies in several. */
  areas?: readonly ChosenArea[] | undefined;
  channel?: ChannelChoice | undefined;
  isOpen?: boolean | undefined;
}

/**
 * The entries that fit what was chosen, in the order given.
 *
 * @param now the moment for "open now", any time zone
 */
export function filterEntries(
  entries: readonly FinderEntry[],
  { who, areas, channel, isOpen }: Filters,
  now: Date,
  { from = '', dates, until }: FinderData['bankHolidays'],
): FinderEntry[] {
  const holidays = new Set(dates);
  const { date } = readLondonClock(now);
  const isBeyond = date < from || date > until;
  return entries.filter(
    (entry) =>
      (!who || entry.for.includes(who)) &&
      (!areas || areas.length === 0 || areas.some((area) => isServed(entry, area))) &&
      (!channel || entry.channels.includes(channel)) &&
      (!isOpen || isOpenNow(entry, now, holidays, isBeyond)),
  );
}

/** True for a choice that leaves out something, and not everything. */
export function hasEffect(
  entries: readonly FinderEntry[],
  filters: Filters,
  now: Date,
  bankHolidays: FinderData['bankHolidays'],
): boolean {
  const left = filterEntries(entries, filters, now, bankHolidays).length;
  return left > 0 && left < entries.length;
}

function isServed({ areas }: FinderEntry, chosen: ChosenArea): boolean {
  return areas === undefined || areas.includes(chosen);
}

/** Weekly hours are not relied on by a wrong clock, nor once the list of bank holidays has ended. */
function isOpenNow(
  { hours }: FinderEntry,
  now: Date,
  holidays: ReadonlySet<string>,
  isBeyond: boolean,
): boolean {
  if (!hours || (isBeyond && hours.kind === 'weekly')) return false;
  return findOpenState(hours, now, holidays).state === 'open';
}
