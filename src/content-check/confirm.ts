import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { isWithdrawn } from '../domain/contact/directory.ts';
import { findNewestDay } from '../domain/freshness/freshness.ts';
import { isTold, listFacts, nameChannel } from '../domain/ledger/facts.ts';
import { calendarDate, type Provenance, roleSchema, type Source } from '../schemas/provenance.ts';
import type { Channel } from '../schemas/channel.ts';
import { SHORT_CODES } from '../vocabulary/short-codes.ts';
import { addMonths } from '../vocabulary/calendar.ts';
import type { ReadService } from './content.ts';

/** What was typed behind the names of the service and the fact. */
export type ConfirmOptions = Partial<
  Record<'by' | 'on' | 'review' | 'number' | 'shown' | 'address' | 'how', string | undefined>
>;

/**
 * What to write where somebody confirmed a fact.
 *
 * @param id the id of the service
 * @param name the name of the fact: `phone`, `phone.hours`, `email-2`
 * @param today the day of writing
 * @returns in a sentence why it cannot be written, where it cannot
 */
export function planConfirmation(
  services: readonly ReadService[],
  id: string,
  name: string,
  options: ConfirmOptions,
  today: string,
): Confirmation | string {
  const { by = '', on = '' } = options;
  const wrong = checkWho(by, on, today);
  if (wrong) return wrong;
  const read = services.find((service) => service.id === id);
  if (!read) return `there is no content/services/${id}.yaml; the name of the file is the id`;

  const { record, file } = read;
  const facts = listFacts(record).filter((fact) => isTold(fact.name));
  const fact = facts.find((candidate) => candidate.name === name);
  if (!fact) {
    const known = facts.map((candidate) => candidate.name).join(', ') || 'none';
    return `${file} has no fact "${name}"; it has: ${known}. Hours that are unknown are to be written into the file first`;
  }
  const channel = record.channels[fact.channel];
  if (!channel || isWithdrawn(channel, today) || isWithdrawn(record, today))
    return `"${name}" is withdrawn; take "withdrawn" out of ${file} first`;
  const isHours = fact.part === 'hours';
  const { provenance } =
    isHours && channel.hours && channel.hours.kind !== 'unknown' ? channel.hours : channel;
  const value = readValue(options);
  const refused =
    checkValue(channel, isHours, value) ?? checkAge(provenance, record.sources, on, today);
  if (refused) return refused;
  const { confirmed } = provenance;
  if (confirmed && confirmed.on > on)
    return `--on: "${name}" was confirmed on ${confirmed.on} already, which is later than ${on}`;
  if (provenance.standing === 'unconfirmed' && Object.keys(value).length === 0)
    return `"${nameChannel(record.channels, fact.channel)}" is unconfirmed, so say which value is right: --number "0808 802 0300", --address or --how`;
  return {
    channel: fact.channel,
    isHours,
    by,
    on,
    ...(options.review !== undefined && { review: options.review }),
    value,
  };
}

function checkWho(by: string, on: string, today: string): string | undefined {
  if (!by) return 'say who confirmed it: --by "service manager" (a role, not a name)';
  const role = roleSchema.safeParse(by);
  if (!role.success) return `--by: ${role.error.issues[0]?.message ?? ''}`;
  if (!on) return `say on which day: --on ${today}`;
  const day = calendarDate.safeParse(on);
  if (!day.success) return `--on: ${day.error.issues[0]?.message ?? ''}`;
  return on > today ? `--on: ${on} is after today; nobody has confirmed it yet` : undefined;
}

/** How long ago somebody may have confirmed what is written down today, in months. */
const LATEST_MONTHS = 12;

/** What was confirmed long ago, or before a source printed it, says less than the source. */
function checkAge(
  provenance: Provenance,
  sources: Readonly<Record<string, Source>>,
  on: string,
  today: string,
): string | undefined {
  if (addMonths(on, LATEST_MONTHS) < today)
    return `--on: ${on} is more than a year ago; ask again, and write that day`;
  const newest = findNewestDay({ ...provenance, confirmed: undefined }, sources);
  // A source may have a month or a year only.
  return newest && on.slice(0, newest.length) < newest
    ? `--on: ${on} is before the date of its source (${newest}); ask again, and write that day`
    : undefined;
}

/** The fields in which a channel of each kind has its value. */
function listValueFields({ kind }: Channel): string[] {
  if (kind === 'phone' || kind === 'text' || kind === 'relay') return ['number', 'shown'];
  return [kind === 'in-person' ? 'how' : 'address'];
}

/** Refuses a value that the fact has no field for, since it would be lost unnoticed. */
function checkValue(
  channel: Channel,
  isHours: boolean,
  value: Readonly<Record<string, string>>,
): string | undefined {
  const given = Object.keys(value);
  const fields = isHours ? [] : listValueFields(channel);
  const wrong = given.find((field) => !fields.includes(field));
  // A long number without spaces is hard to read out and to dial.
  if (!wrong)
    return /^\d{7,}$/.test(value['shown'] ?? '')
      ? `"${value['shown'] ?? ''}" is one long number; group it as people say it: 0808 802 0300`
      : undefined;
  return isHours
    ? `hours have no --${wrong}; write new hours into the file, then confirm them`
    : `a ${channel.kind} has no --${wrong}; give its value as --${fields[0] ?? ''}, or none where it stays as it is`;
}

function readValue({ number, shown, address, how }: ConfirmOptions): Record<string, string> {
  const dialled = number === undefined ? {} : readTypedNumber(number);
  const given = Object.entries({ shown, address, how }).filter(([, words]) => words !== undefined);
  return { ...dialled, ...Object.fromEntries(given) };
}

/** What somebody confirmed of one fact. */
export interface Confirmation {
  /** Which channel of the record, counted from 0. */
  channel: number;
  /** True for the hours of the channel rather than its number or address. */
  isHours: boolean;
  /** The role of who confirmed it, and the day. */
  by: string;
  on: string;
  /** The day by which it is to be checked again, where that is not six months on. */
  review?: string;
  /** The value, where it is new: a field of the channel to its text. */
  value: Readonly<Record<string, string>>;
}

/** A piece of the text and what comes in its place. */
interface Change {
  from: number;
  to: number;
  text: string;
}

/**
 * The text of a record with a fact confirmed. Only the words that say so change, so that comments, order
 * and quotes stay as they are.
 *
 * @throws where the record is not written as records are: a list of fields, one a line
 */
export function confirmFact(text: string, confirmation: Confirmation): string {
  const { channel: index, isHours, by, on, review, value } = confirmation;
  const document = parseDocument(text);
  const channels: unknown = document.get('channels', true);
  const channel = isSeq(channels) ? channels.items[index] : undefined;
  const fact = isHours && isMap(channel) ? channel.get('hours', true) : channel;
  const provenance = isMap(fact) ? fact.get('provenance', true) : undefined;
  if (!isMap(channel) || !isMap(provenance)) throw new Error('the channel has no provenance');

  const confirmed = `confirmed: { by: ${quote(by)}, on: ${on} }`;
  const changes = [
    ...replacePair(
      provenance,
      findPair(provenance, 'confirmed') ? 'confirmed' : 'standing',
      confirmed,
    ),
    ...(review === undefined ? [] : replaceValue(provenance, 'review', review)),
    ...removeLines(text, provenance, 'reason'),
    ...(isHours ? [] : writeValue(text, channel, value)),
  ];
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (edited, { from, to, text: words }) => edited.slice(0, from) + words + edited.slice(to),
      text,
    );
}

/**
 * The fields of a number as somebody types it: `0808 802 0300`, or a short code as it is dialled.
 *
 * @param typed digits and spaces, grouped as people say them
 */
export function readTypedNumber(typed: string): { number: string; shown: string } {
  const digits = typed.replaceAll(/\s/g, '');
  const number = SHORT_CODES.includes(digits) ? digits : digits.replace(/^0/, '+44');
  return { number, shown: typed.trim() };
}

/** The value takes the place of the old one, or of what a source printed. */
function writeValue(text: string, channel: YAMLMap, value: Confirmation['value']): Change[] {
  const written = Object.entries(value);
  if (written.length === 0) return [];
  const printed = findPair(channel, 'asPrinted');
  const lines = written.map(([field, words]) => `${field}: ${quote(words)}`);
  if (printed) {
    const { from } = findRange(undefined, printed);
    const indent = ' '.repeat(from - (text.lastIndexOf('\n', from) + 1));
    return replacePair(channel, 'asPrinted', lines.join(`\n${indent}`));
  }
  return written.flatMap(([field, words]) => replaceValue(channel, field, quote(words)));
}

function findPair(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** Where a field begins and ends, without the end of its line. */
function findRange(text: string | undefined, { key, value }: Pair): { from: number; to: number } {
  const from = isNode(key) ? key.range?.[0] : undefined;
  const to = isNode(value) ? value.range?.[1] : undefined;
  if (from === undefined || to === undefined) throw new Error('a field has no place in the text');
  // A text of several lines ends behind its last line.
  return { from, to: text?.[to - 1] === '\n' ? to - 1 : to };
}

function replacePair(map: YAMLMap, name: string, words: string): Change[] {
  const pair = findPair(map, name);
  return pair ? [{ ...findRange(undefined, pair), text: words }] : [];
}

function replaceValue(map: YAMLMap, name: string, words: string): Change[] {
  const pair = findPair(map, name);
  const range = isNode(pair?.value) ? pair.value.range : undefined;
  return range ? [{ from: range[0], to: range[1], text: words }] : [];
}

/** Takes a field away with its lines. */
function removeLines(text: string, map: YAMLMap, name: string): Change[] {
  const pair = findPair(map, name);
  if (!pair) return [];
  const { from, to } = findRange(text, pair);
  const start = text.lastIndexOf('\n', from) + 1;
  if (text.slice(start, from).trim() !== '') throw new Error(`"${name}" does not begin its line`);
  const end = text.indexOf('\n', to);
  return [{ from: start, to: end < 0 ? text.length : end + 1, text: '' }];
}

/** A text as YAML has it: in quotes where it would not be text without them. */
function quote(words: string): string {
  const isPlain = /^[a-z][\w' ’-]*$/i.test(words) || /^https:\/\/\S+$/.test(words);
  const isDigits = /^\d+(?: \d+)+$/.test(words);
  return isPlain || isDigits ? words : JSON.stringify(words);
}
