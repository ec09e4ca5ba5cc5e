import { foldText } from '../text/plain-text.ts';
import type { Piece } from './template.ts';

/** Stands for the name of a service in a text that is looked at. */
export const NAME = 'xservicex';

/** A sentence, and of whom it may speak. */
export interface Sentence {
  /** Its words, with {@link NAME} in the place of each name. */
  text: string;
  /** The ids of the services that it names, in order. */
  named: readonly string[];
  /** The service that the sentences before it spoke of, else the one whose text it is. */
  context: string | undefined;
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
  return listBlocks(pieces).flatMap(({ text, named }) => {
    if (!isWorth(text)) return [];
    let at = 0;
    let before: string | undefined;
    return [...SENTENCES.segment(text)].map(({ segment }): Sentence => {
      const count = segment.split(NAME).length - 1;
      const own = named.slice(at, at + count);
      at += count;
      const context = before ?? owner;
      before = own.at(-1) ?? before;
      return { text: segment, named: own, context };
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

/** A sentence as it is shown to editors: with ids in the place of names. */
export function writeSentence({ text, named }: Sentence): string {
  let at = 0;
  return text.replaceAll(NAME, () => named[at++] ?? '').trim();
}
