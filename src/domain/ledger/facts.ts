import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import type { Provenance, Source } from '../../schemas/provenance.ts';
import type { Ledger, LedgerEntry } from '../../schemas/ledger.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { Service } from '../contact/directory.ts';

/** A fact as the ledger keeps it, without its day. */
export type RecordedFact = Omit<LedgerEntry, 'on'>;

/** A fact of a record. */
export interface NamedFact {
  /** Its name in the ledger: `phone`, `phone.hours`; `email-2` for the second email address. */
  name: string;
  /** The channel that it belongs to, by its place in the record. */
  channel: number;
  isHours: boolean;
  recorded: RecordedFact;
}

/** The facts of a record whose changes matter: each channel, and its hours. */
export function listFacts({
  channels,
  sources,
}: Pick<ServiceRecord, 'channels' | 'sources'>): NamedFact[] {
  return channels.flatMap((channel, index): NamedFact[] => {
    const name = nameChannel(channels, index);
    const fact: NamedFact = {
      name,
      channel: index,
      isHours: false,
      recorded: { ...readValue(channel), ...readGrounds(channel.provenance, sources) },
    };
    const { hours } = channel;
    if (!hours || hours.kind === 'unknown') return [fact];
    return [
      fact,
      {
        name: `${name}.hours`,
        channel: index,
        isHours: true,
        recorded: { ...readHours(hours), ...readGrounds(hours.provenance, sources) },
      },
    ];
  });
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
function readValue(channel: Channel): Pick<LedgerEntry, 'value' | 'state'> {
  const value = findValue(channel);
  return channel.provenance.standing === 'unconfirmed' || value === undefined
    ? { state: 'unconfirmed' }
    : { value };
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
    sources: Object.fromEntries(keys.map((key) => [key, sources[key]?.date ?? 'undated'])),
    ...(confirmed && { confirmed }),
  };
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

/**
 * The ledger with a new entry for each difference. What was written before is never changed: others
 * have read it, and the feed names entries by their place.
 *
 * @param today the day of the new entries
 */
export function recordFacts(
  ledger: Ledger,
  differences: readonly Difference[],
  today: IsoDate,
): Ledger {
  const services = structuredClone(ledger.services);
  for (const { service, name, fact } of differences) {
    const entry: LedgerEntry = {
      on: today,
      ...(fact?.recorded ?? { state: 'removed', sources: {} }),
    };
    const facts = (services[service] ??= {});
    facts[name] = [...(facts[name] ?? []), entry];
  }
  const order = Object.keys(services).toSorted((a, b) => (a < b ? -1 : 1));
  return {
    began: ledger.began,
    services: Object.fromEntries(order.map((id) => [id, services[id] ?? {}])),
  };
}

/** A fact that is not as the ledger last has it. */
export interface Difference {
  service: string;
  /** The name of the fact in the ledger. */
  name: string;
  /** The fact as the record has it; none where it was removed. */
  fact: NamedFact | undefined;
  /** What the ledger last has of it; none where it is new. */
  last: LedgerEntry | undefined;
  /** True where its value changed and its sources did not. */
  isUnsupported: boolean;
}

/** Every fact that is not as the ledger last has it, in the order of the services and their channels. */
export function compareFacts(services: readonly Service[], ledger: Ledger): Difference[] {
  return services.flatMap((service) => {
    const known = Object.hasOwn(ledger.services, service.id)
      ? (ledger.services[service.id] ?? {})
      : {};
    const facts = listFacts(service);
    const named = new Set(facts.map(({ name }) => name));
    const others = (name: string) =>
      Object.entries(known).flatMap(([other, entries]) => (other === name ? [] : entries));
    const present = facts.map((fact) =>
      compare(service.id, fact, known[fact.name]?.at(-1), others(fact.name)),
    );
    const removed = Object.entries(known)
      .filter(([name, entries]) => !named.has(name) && entries.at(-1)?.state !== 'removed')
      .map(([name, entries]): Difference => ({
        service: service.id,
        name,
        fact: undefined,
        last: entries.at(-1),
        isUnsupported: false,
      }));
    return [...present.flatMap((difference) => difference ?? []), ...removed];
  });
}

function compare(
  service: string,
  fact: NamedFact,
  last: LedgerEntry | undefined,
  others: readonly LedgerEntry[],
): Difference | undefined {
  const { name, recorded } = fact;
  const isSame =
    last !== undefined && hasSameValue(recorded, last) && hasSameGrounds(recorded, last);
  if (isSame) return undefined;
  const isUnsupported =
    last !== undefined &&
    last.state !== 'removed' &&
    // Taking something down needs no source.
    recorded.state === undefined &&
    !hasSameValue(recorded, last) &&
    hasSameGrounds(recorded, last) &&
    !isMoved(recorded, others);
  return { service, name, fact, last, isUnsupported };
}

/**
 * True for a value that another fact of the same service had: where a channel is added or removed, those of
 * its kind behind it change their numbers, and no value is new.
 */
export function isMoved(fact: RecordedFact, others: readonly LedgerEntry[]): boolean {
  return !fact.state && others.some((other) => hasSameValue(fact, other));
}

/** True where readers are told the same. */
export function hasSameValue(a: RecordedFact, b: RecordedFact): boolean {
  return (
    a.value === b.value && a.state === b.state && writeStable(a.hours) === writeStable(b.hours)
  );
}

/** True where both have the same sources of the same dates, and the same confirmation. */
function hasSameGrounds(a: RecordedFact, b: RecordedFact): boolean {
  return (
    writeStable(a.sources) === writeStable(b.sources) &&
    writeStable(a.confirmed) === writeStable(b.confirmed)
  );
}

/** Data as text, in which the order of fields makes no difference; what is not there is empty. */
function writeStable(data: unknown): string {
  if (data === undefined) return '';
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
