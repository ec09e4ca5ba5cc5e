import type { Channel, ChannelKind } from '../../schemas/channel.ts';
import type { Provenance, Source } from '../../schemas/provenance.ts';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';

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
