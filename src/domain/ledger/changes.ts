import type { Source } from '../../schemas/provenance.ts';
import type { Ledger, LedgerEntry } from '../../schemas/ledger.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import {
  type Directory,
  type Edition,
  findFirstDayDown,
  isWithdrawn,
  type Service,
  type Withdrawable,
} from '../contact/directory.ts';
import {
  findPublishableHours,
  listPublishableChannels,
  listUsableChannels,
} from '../contact/channels.ts';
import { describeSource } from '../freshness/freshness.ts';
import { describeDay, type IsoDate } from '../../vocabulary/calendar.ts';
import { fillIn } from '../text/sentences.ts';
import { describeHours } from '../opening-hours/hours.ts';
import { hasSameValue, isKnown } from './same-facts.ts';
import { isTold, listFacts, nameFact } from './facts.ts';

/** A fact that changed, as pages and the feed tell it. */
export interface FactChange {
  /** The same in every build: `victim-support/phone/1`. */
  id: string;
  name: string;
  /** The address of the service's page. */
  href: string;
  /** False for a service that is taken down, which no page links by its name. */
  isListed: boolean;
  on: IsoDate;
  /** What happened, in a sentence. */
  what: string;
  /** The values before and after; neither where they are not for this reader. */
  before?: string;
  after?: string;
  /** The sources of the new value, a line for each. */
  basis: string[];
}

/** Who reads the changes: people on the site, or programs that copy them on. */
export type ChangeReader = 'page' | 'feed';

/**
 * The changes of facts up to the day of the build, the newest first. What was only written down for the
 * first time is none. A value is told only while the site shows it: neither one that nobody may use, nor
 * one that was taken down. The feed tells only values that may be published.
 */
export function listChanges(
  { services, ...edition }: Directory,
  ledger: Ledger,
  reader: ChangeReader,
): FactChange[] {
  return services
    .flatMap((service) => [
      ...listRecorded(service, ledger, reader, edition),
      ...listTakenDown(service, ledger.began, edition),
    ])
    .filter(({ on }) => on <= edition.today)
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
}

function listRecorded(
  service: Service,
  { began, services }: Ledger,
  reader: ChangeReader,
  { today, words }: Edition,
): FactChange[] {
  const facts = Object.hasOwn(services, service.id) ? (services[service.id] ?? {}) : {};
  const told = listToldFacts(service, facts, reader, today);
  return Object.entries(facts).flatMap(([name, entries]) =>
    entries.flatMap((entry, index): FactChange[] => {
      const last = entries[index - 1];
      if (!isTold(name) || (last ? hasSameValue(entry, last) : entry.on === began)) return [];
      const others = Object.entries(facts).flatMap(([other, all]) => (other === name ? [] : all));
      if (isKnown(entry, others)) return [];
      const before = last && describeValue(last, words);
      const after = describeValue(entry, words);
      return [
        {
          ...describePlace(service, today),
          id: `${service.id}/${name}/${index}`,
          on: entry.on,
          what: describeEvent(name, entry, last, words),
          ...(told.has(name) && { ...(before && { before }), ...(after && { after }) }),
          basis: entry.state ? [] : describeBasis(entry, service.sources, words),
        },
      ];
    }),
  );
}

/**
 * The names of the facts whose values this reader may be told: those that the site shows now, as the
 * ledger last has them. A ledger that lags behind tells no number that was put right.
 */
function listToldFacts(
  service: Service,
  facts: Ledger['services'][string],
  reader: ChangeReader,
  today: IsoDate,
): Set<string> {
  if (isWithdrawn(service, today)) return new Set();
  const channels =
    reader === 'page'
      ? listUsableChannels(service, today)
      : listPublishableChannels(service, today);
  return new Set(
    listFacts(service)
      .filter(({ channel: index, part, name, recorded }) => {
        const last = facts[name]?.at(-1);
        if (!last || !hasSameValue(recorded, last)) return false;
        const channel = service.channels[index];
        if (!channel || !channels.includes(channel)) return false;
        if (reader === 'page' || part !== 'hours') return true;
        return findPublishableHours(channel, service, today) !== undefined;
      })
      .map(({ name }) => name),
  );
}

/** What records themselves say was taken down, since the ledger began. */
function listTakenDown(
  service: Service,
  began: IsoDate,
  { today, words: { changes: words } }: Edition,
): FactChange[] {
  const things: { thing: Withdrawable; name: string; what: string }[] = [
    { thing: service, name: 'service', what: words.closed },
    ...service.channels.map((channel, index) => ({
      thing: channel,
      name: `channel-${index + 1}`,
      what: fillIn(words.removed, { fact: words.ways[channel.kind] }),
    })),
  ];
  return things.flatMap(({ thing, name, what }) => {
    const on = findFirstDayDown(thing);
    if (on === undefined || on <= began || on > today) return [];
    return [
      {
        ...describePlace(service, today),
        id: `${service.id}/down/${name}/${on}`,
        on,
        what,
        basis: [],
      },
    ];
  });
}

function describePlace(
  service: Service,
  today: IsoDate,
): Pick<FactChange, 'name' | 'href' | 'isListed'> {
  const { name, code } = service;
  return { name, href: `/s/${code}/`, isListed: !isWithdrawn(service, today) };
}

function describeEvent(
  name: string,
  { state }: LedgerEntry,
  last: LedgerEntry | undefined,
  { changes }: UiWords,
): string {
  const fact = nameFact(name, changes);
  if (state) return fillIn(changes[state], { fact });
  return fillIn(last && !last.state ? changes.changed : changes.added, { fact });
}

function describeValue({ value, hours }: LedgerEntry, words: UiWords): string | undefined {
  return hours ? describeHours(hours, words.hours) : value;
}

function describeBasis(
  { sources: dates, confirmed }: LedgerEntry,
  sources: Readonly<Record<string, Source>>,
  { age, changes }: UiWords,
): string[] {
  if (confirmed)
    return [fillIn(age.fact.checked, { day: describeDay(confirmed.on), who: confirmed.by })];
  return Object.entries(dates).map(([key, date]) => {
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    if (source) return describeSource({ ...source, date }, age);
    return date === 'undated'
      ? changes.undated
      : fillIn(changes.source, { day: describeDay(date) });
  });
}

/** A feed of the changes in the form of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  language: 'en-GB';
  items: FeedItem[];
}

export interface FeedItem {
  id: string;
  url: string;
  content_text: string;
  date_published: string;
}

/**
 * The changes as a feed for partners' programs.
 *
 * @param site the address of the site
 */
export function writeFeed(
  changes: readonly FactChange[],
  siteName: string,
  site: URL,
  words: UiWords['changes'],
): JsonFeed {
  const resolve = (path: string) => new URL(path, site).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: fillIn(words.feedTitle, { site: siteName }),
    home_page_url: resolve('/changes/'),
    feed_url: resolve('/changes/feed.json'),
    description: words.feedAbout,
    language: 'en-GB',
    items: changes.map((change) => ({
      id: change.id,
      url: resolve(change.href),
      content_text: writeText(change, words),
      date_published: `${change.on}T00:00:00Z`,
    })),
  };
}

function writeText(
  { name, what, before, after, basis }: FactChange,
  words: UiWords['changes'],
): string {
  return [
    `${name}. ${what}`,
    before && fillIn(words.before, { value: before }),
    after && fillIn(words.after, { value: after }),
    basis.length > 0 && fillIn(words.basis, { sources: basis.join('; ') }),
  ]
    .filter(Boolean)
    .join('\n');
}
