import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { SHORT_CODES } from '../schemas/phone-number.ts';

/** What somebody confirmed of one fact. */
export interface Confirmation {
  /** Which way of the record, counted from 0. */
  channel: number;
  /** True for the hours of the way rather than its number or address. */
  isHours: boolean;
  /** The role of who confirmed it, and the day. */
  by: string;
  on: string;
  /** The day by which it is to be checked again, where that is not six months on. */
  review?: string;
  /** The value, where it is new: a field of the way to its text. */
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
  if (!isMap(channel) || !isMap(provenance)) throw new Error('the way has no provenance');

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
  if (printed) return replacePair(channel, 'asPrinted', lines.join(`\n${indentOf(text, printed)}`));
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

/** Takes a field away with the lines that it stands on. */
function removeLines(text: string, map: YAMLMap, name: string): Change[] {
  const pair = findPair(map, name);
  if (!pair) return [];
  const { from, to } = findRange(text, pair);
  const start = text.lastIndexOf('\n', from) + 1;
  if (text.slice(start, from).trim() !== '') throw new Error(`"${name}" does not begin its line`);
  const end = text.indexOf('\n', to);
  return [{ from: start, to: end < 0 ? text.length : end + 1, text: '' }];
}

function indentOf(text: string, pair: Pair): string {
  const { from } = findRange(undefined, pair);
  return ' '.repeat(from - (text.lastIndexOf('\n', from) + 1));
}

/** A text as YAML has it: in quotes where it would not be text without them. */
function quote(words: string): string {
  const isPlain = /^[a-z][\w' ’-]*$/i.test(words) || /^https:\/\/\S+$/.test(words);
  const isDigits = /^\d+(?: \d+)+$/.test(words);
  return isPlain || isDigits ? words : JSON.stringify(words);
}
