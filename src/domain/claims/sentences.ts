import { foldText } from '../text/plain-text.ts';
import { choose, type KnownServices, type Piece } from './template.ts';
import type { Ages } from '../../schemas/service.ts';
import { ADULT_AGE } from '../contact/directory.ts';

/** Stands for the name of a service in a text that is looked at. */
export const NAME = 'xservicex';

/** A sentence, and of whom it may speak. */
export interface Sentence {
  /** Its words, with {@link NAME} in the place of each name. */
  text: string;
  /** The ids of the services that it names, in order. */
  named: readonly string[];
  /** The service that the sentences before it in its block spoke of, else the one whose text it is. */
  context: string | undefined;
  /** The service that was named last before it, in its block or the one above, if one was. */
  before: string | undefined;
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * The sentences of a text with no choice in it.
 *
 * @param owner the service whose text it is, if it is one's
 * @param isWorth whether a paragraph, list item or heading can hold what is looked for: to take one apart
 *   costs
 */
export function listSentences(
  pieces: readonly Piece[],
  owner: string | undefined,
  isWorth: (text: string) => boolean,
): Sentence[] {
  return listBlocks(pieces).flatMap(({ text, named }, index, blocks) => {
    if (!isWorth(text)) return [];
    const above = blocks[index - 1]?.named.at(-1);
    let at = 0;
    let before: string | undefined;
    return [...SENTENCES.segment(text)].map(({ segment }): Sentence => {
      const count = segment.split(NAME).length - 1;
      const own = named.slice(at, at + count);
      at += count;
      const sentence = {
        text: segment,
        named: own,
        context: before ?? owner,
        before: before ?? above,
      };
      before = own.at(-1) ?? before;
      return sentence;
    });
  });
}

/** Paragraphs, list items and headings, with names marked, and whom each mark stands for. */
function listBlocks(pieces: readonly Piece[]): { text: string; named: string[] }[] {
  const ids = pieces.flatMap((piece) => (piece.kind === 'service' ? [piece.id] : []));
  const text = pieces.map((piece) => (piece.kind === 'words' ? piece.words : NAME)).join('');
  let at = 0;
  return text.split(/\n\s*\n|\n(?=\s*(?:-|\d+\.)\s)/).map((block) => {
    const count = block.split(NAME).length - 1;
    at += count;
    return {
      text: foldText(block.replaceAll(/\[([^\]]*)\]\([^)]*\)|\*\*/g, '$1').replaceAll(/\s+/g, ' ')),
      named: ids.slice(at - count, at),
    };
  });
}

/**
 * Whom words of a sentence speak of: the service named nearest before them, else nearest after them, else
 * the one that the sentences before named, else the one whose text it is.
 *
 * @param end where the words end in the sentence
 */
export function findSpokenOf({ text, named, context }: Sentence, end: number): string | undefined {
  const places = [...text.matchAll(new RegExp(NAME, 'g'))].map(({ index }) => index);
  return named[places.findLastIndex((place) => place < end)] ?? named[0] ?? context;
}

/**
 * Whom words of a sentence speak of that are about what came before: "closed, or no answer?", "when it
 * opens". The service named nearest before them, also in the list item above, and never one after them.
 *
 * @param end where the words end in the sentence
 */
export function findNamedBefore(
  { text, named, before }: Sentence,
  end: number,
): string | undefined {
  const count = text.slice(0, end).split(NAME).length - 1;
  return named[count - 1] ?? before;
}

/** A sentence as it is shown to editors: with ids in the place of names. */
export function writeSentence({ text, named }: Sentence): string {
  let at = 0;
  return text.replaceAll(NAME, () => named[at++] ?? '').trim();
}

/** A name that a text writes out, where a new name in the record would not reach it. */
export interface WrittenName {
  name: string;
  id: string;
  form: 'name' | 'short';
}

/**
 * Makes a function that lists the names of services which a text writes out, also in words of a choice.
 *
 * @param notNames names of other things that begin like one
 */
export function makeNameFinder(
  services: KnownServices,
  notNames: readonly string[],
): (pieces: readonly Piece[]) => WrittenName[] {
  const byName = new Map(
    [...services]
      // A record that cannot be read has its id for a name.
      .filter(([id, { name }]) => name !== id)
      .flatMap(([id, { name, shortName }]): [string, WrittenName][] => [
        [fold(shortName), { name: shortName, id, form: 'short' }],
        [fold(name), { name, id, form: 'name' }],
      ]),
  );
  const longestFirst = [...byName.keys(), ...notNames.map(fold)].toSorted(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(
    `(?<![\\w'-])(?:${longestFirst.map(escape).join('|')})(?![\\w-])`,
    'g',
  );
  const find = (pieces: readonly Piece[]): WrittenName[] =>
    pieces.flatMap((piece) => {
      if (piece.kind === 'service') return [];
      if (piece.kind === 'choice') return [...find(piece.then), ...find(piece.otherwise)];
      return [...fold(piece.words).matchAll(pattern)].flatMap(([found]) => byName.get(found) ?? []);
    });
  return byName.size === 0 ? () => [] : find;
}

function fold(text: string): string {
  return foldText(text).replaceAll(/\s+/g, ' ');
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** An age that a text names of a service and that is not the one of its record. */
export interface WrongAge {
  /** The words of the text that name it. */
  found: string;
  /** The sentence that holds them, with ids in the place of names. */
  sentence: string;
  service: string;
  /** What the record says. */
  ages: Ages | undefined;
}

/** Whether a record agrees with words that name ages; `age` is the number in them. */
type Agreement = (ages: Ages | undefined, age: number) => boolean;

/** "Not for people under 18" names the same limit as "18 or over". */
const isLimit: Agreement = (ages, age) => ages?.from === age || ages?.below === age;

/** Ways to name ages. Councils have teams for adults and for children; their records name no ages. */
const WAYS: readonly { words: RegExp; agrees: Agreement }[] = [
  { words: /\b(?:under|below|younger than) (?:the age of )?(\d{1,2})\b/gi, agrees: isLimit },
  { words: /\b(?:until|till) (?:they|you) (?:are|turn) (\d{1,2})\b/gi, agrees: isLimit },
  {
    // "Up to 18" takes in the year of that birthday.
    words:
      /\bup to (?:the age of |age )?(\d{1,2})(?:(?= years old)|(?! ?(?:\d|(?:minute|hour|day|week|month|year|word|per|in|of|people|%)))\b)/gi,
    agrees: (ages, age) => ages?.below === age + 1,
  },
  { words: /\b(\d{1,2}) (?:or|and) (?:over|older|above)\b/gi, agrees: isLimit },
  { words: /\b(?:have|has|need|needs) to be (?:at least )?(\d{1,2})\b/gi, agrees: isLimit },
  { words: /\b(?:from|over) the age of (\d{1,2})\b/gi, agrees: isLimit },
  {
    words: /\b(?:for|takes) adults\b|\badults only\b/gi,
    agrees: (ages) => !ages || (ages.from ?? 0) >= ADULT_AGE,
  },
  {
    words: /\b(?:for|takes) (?:children|young people|teenagers)\b/gi,
    agrees: (ages) => !ages || ages.below !== undefined,
  },
  { words: /\b(?:any|all) ages?\b/gi, agrees: (ages) => !ages },
];

/** Before words that say how old somebody is, rather than whom a service takes. */
const SITUATION = /\b(?:if|when|are (?:you|they))\b[^.,:;]*$/i;

/**
 * Looks for ages that are not those of the record: "for anyone under 19", "16 or over", "for adults". Where
 * a sentence says how old somebody is, "if you are under 18", it is enough that the service takes them.
 *
 * @param owner the service whose text it is, if it is one's
 */
export function findWrongAges(
  pieces: readonly Piece[],
  services: KnownServices,
  owner?: string,
): WrongAge[] {
  const isWorth = (text: string) => WAYS.some(({ words }) => text.search(words) >= 0);
  return listSentences(choose(pieces, services), owner, isWorth).flatMap((sentence) =>
    WAYS.flatMap(({ words, agrees }) =>
      [...sentence.text.matchAll(words)].flatMap((match) =>
        judge(sentence, match, agrees, services),
      ),
    ),
  );
}

function judge(
  sentence: Sentence,
  { 0: found, 1: digits, index }: RegExpExecArray,
  agrees: Agreement,
  services: KnownServices,
): WrongAge[] {
  const service = findSpokenOf(sentence, index + found.length);
  const { states, ages } = services.get(service ?? '') ?? {};
  // What is said of a withdrawn service is left out; of a record that cannot be read nothing is known.
  if (service === undefined || !states?.has('listed')) return [];
  const age = Number(digits);
  const isSituation = digits !== undefined && SITUATION.test(sentence.text.slice(0, index));
  const isRight = isSituation
    ? takesSome(ages, /under|below|younger/i.test(found), age)
    : agrees(ages, age);
  return isRight ? [] : [{ found, sentence: writeSentence(sentence), service, ages }];
}

/** True where the service takes the oldest of those below an age, or the youngest of those from it. */
function takesSome(ages: Ages | undefined, isBelow: boolean, age: number): boolean {
  const { from = 0, below = Infinity } = ages ?? {};
  return isBelow ? from < age && age <= below : from <= age && age < below;
}
