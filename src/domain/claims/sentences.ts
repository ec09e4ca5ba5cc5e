import { foldText } from '../text/plain-text.ts';
import { type KnownServices, type Piece } from './template.ts';

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
