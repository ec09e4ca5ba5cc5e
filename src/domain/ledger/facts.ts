import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import type { Provenance, Source } from '../../schemas/provenance.ts';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';
import { readWhom } from './gist.ts';

/** A fact as the ledger keeps it, without its day. */
export type RecordedFact = Omit<LedgerEntry, 'on'>;

/** A fact of a record. */
export interface NamedFact {
  /** Its name in the ledger: `phone`, `phone.hours`; `email-2` for the second email address. */
  name: string;
  /** The channel that it belongs to, by its place in the record; {@link WHOLE} for one of the whole record. */
  channel: number;
  /** What of the channel it is, unless it is its number or address; it ends the name. */
  part?: 'hours' | 'cost';
  recorded: RecordedFact;
}

/** In place of a channel, for what is said of a service as a whole. */
export const WHOLE = -1;

/** The facts of a record whose changes matter: each channel, its hours, and for whom the service is. */
export function listFacts(record: ServiceRecord): NamedFact[] {
  return [...listFactsOfChannels(record), ...listFactsOfWhole(record)];
}

function listFactsOfChannels({
  channels,
  sources,
}: Pick<ServiceRecord, 'channels' | 'sources'>): NamedFact[] {
  return channels.flatMap((channel, index): NamedFact[] => {
    const name = nameChannel(channels, index);
    const fact: NamedFact = {
      name,
      channel: index,
      recorded: { ...readValue(channel), ...readGrounds(channel.provenance, sources) },
    };
    const { hours } = channel;
    const cost = readCost(channel);
    const make = (part: 'hours' | 'cost', recorded: RecordedFact): NamedFact => {
      return { name: `${name}.${part}`, channel: index, part, recorded };
    };
    return [
      fact,
      ...(cost ? [make('cost', { ...fact.recorded, ...cost })] : []),
      ...(hours && hours.kind !== 'unknown'
        ? [make('hours', { ...readHours(hours), ...readGrounds(hours.provenance, sources) })]
        : []),
    ];
  });
}

/** What a channel costs: of a number or chat also that nobody knows, so that "free" is a change. */
function readCost({
  kind,
  free,
  provenance: { standing },
}: Channel): Pick<LedgerEntry, 'value'> | undefined {
  if (standing === 'unconfirmed') return undefined;
  const costs = kind === 'phone' || kind === 'text' || kind === 'web-chat';
  return free || costs ? { value: free ? 'free' : 'unknown' } : undefined;
}

/** Whom a service takes and how it deals with them. Where it has no source of its own, the newest of all counts. */
function listFactsOfWhole(record: ServiceRecord): NamedFact[] {
  const {
    ages,
    area,
    audiences,
    suitable,
    unsuitable = [],
    plain = {},
    sources,
    confirmed,
  } = record;
  const make = (name: string, value: string, keys: readonly string[]): NamedFact => ({
    name,
    channel: WHOLE,
    recorded: { value, sources: readDates(keys, sources), ...(confirmed && { confirmed }) },
  });
  const { from, below } = ages ?? {};
  const limits = [from && `from ${from}`, below && `below ${below}`].filter(Boolean).join(', ');
  const answers = Object.entries(plain).flatMap(([kind, fact]) =>
    fact ? [make(`${PLAIN}${kind.toLowerCase()}`, fact.says, fact.sources)] : [],
  );
  return [
    make('whom', [...audiences.toSorted(), area].join(', '), findNewest(sources)),
    make('suitable', readWhom([...suitable, ...unsuitable]) || 'anyone', findNewest(sources)),
    ...(ages ? [make('ages', limits, ages.sources)] : []),
    ...answers,
  ];
}

/** Before the kind of a plain fact, in its name in the ledger. */
export const PLAIN = 'plain-';

function findNewest(sources: Readonly<Record<string, Source>>): string[] {
  const dated = Object.entries(sources).filter(([, { date }]) => date !== 'undated');
  const newest = dated.toSorted(([, a], [, b]) => (a.date < b.date ? -1 : 1)).at(-1);
  return newest ? [newest[0]] : [];
}

/**
 * The name of a channel: its kind, and which of that kind it is from the second on.
 *
 * @param index its place in the record
 */
export function nameChannel(channels: readonly Pick<Channel, 'kind'>[], index: number): string {
  const kind = channels[index]?.kind ?? '';
  const position = channels.slice(0, index + 1).filter((other) => other.kind === kind).length;
  return position > 1 ? `${kind}-${position}` : kind;
}

/** What a source prints and nobody may use is not kept: it would be in a file that others read. */
function readValue(channel: Channel): Pick<LedgerEntry, 'value' | 'state' | 'covers'> {
  const value = findValue(channel);
  return channel.provenance.standing === 'unconfirmed' || value === undefined
    ? { state: 'unconfirmed' }
    : { value, ...(channel.covers && { covers: channel.covers }) };
}

function findValue(channel: Channel): string | undefined {
  if ('shown' in channel) return channel.shown;
  if ('address' in channel) return channel.address;
  return 'how' in channel ? channel.how : undefined;
}

function readHours(
  hours: Exclude<OpeningHours, { kind: 'unknown' }>,
): Pick<LedgerEntry, 'hours' | 'state'> {
  if (hours.provenance.standing === 'unconfirmed') return { state: 'unconfirmed' };
  if (hours.kind === 'always') return { hours: { kind: 'always' } };
  const { kind, sessions, bankHolidays } = hours;
  return { hours: { kind, sessions, bankHolidays } };
}

function readGrounds(
  { sources: keys, confirmed }: Provenance,
  sources: Readonly<Record<string, Source>>,
): Pick<LedgerEntry, 'sources' | 'confirmed'> {
  return {
    sources: readDates(keys, sources),
    ...(confirmed && { confirmed }),
  };
}

function readDates(
  keys: readonly string[],
  sources: Readonly<Record<string, Source>>,
): LedgerEntry['sources'] {
  return Object.fromEntries(keys.map((key) => [key, sources[key]?.date ?? 'undated']));
}

/** True for a fact that readers are told a change of: one of a channel. */
export function isTold(name: string): boolean {
  return (
    !['whom', 'suitable', 'ages'].includes(name) &&
    !name.startsWith(PLAIN) &&
    !name.endsWith('.cost')
  );
}

/**
 * A fact of the ledger in the middle of a sentence: `the hours of its phone number`.
 *
 * @param name its name in the ledger: `phone.hours`, `email-2`
 */
export function nameFact(name: string, { ways, hours }: UiWords['changes']): string {
  const [kind = '', part] = name.split('.');
  const known = ways[kind.replace(/-\d+$/, '') as ChannelKind];
  return part === 'hours' ? fillIn(hours, { way: known }) : known;
}
