import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { remember } from './remembered.ts';

/** How hard a text is to read. */
interface ReadingLevel {
  /** The words of its longest sentence. */
  longest: number;
  /** Words a sentence, on average. */
  average: number;
  /** Flesch-Kincaid grade: years of school. */
  grade: number;
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('en-GB', { granularity: 'word' });

const makeNamePattern = remember(
  (names: readonly string[]) => new RegExp(names.map(RegExp.escape).join('|') || '(?!)', 'g'),
  new WeakMap(),
);

/**
 * Measures pieces of text as one text. Names count as one short word: readers know them or ring
 * them, and cannot choose others.
 *
 * @param names the names to count as one word
 */
export function measureReading(pieces: readonly string[], names: readonly string[]): ReadingLevel {
  const pattern = makeNamePattern(names);
  const counts = pieces.map((piece) => count(piece.replaceAll(pattern, 'Name')));
  const sentences = counts.flatMap(({ lengths }) => lengths);
  const words = sentences.reduce((total, length) => total + length, 0);
  return {
    longest: Math.max(0, ...sentences),
    average: words / Math.max(1, sentences.length),
    grade: fleschKincaid({
      sentence: sentences.length,
      word: words,
      syllable: counts.reduce((total, { syllables }) => total + syllables, 0),
    }),
  };
}

const countSyllables = remember(syllable);

/** The words of each sentence of a piece of text, and its syllables. */
const count = remember((piece: string) => {
  const sentences = [...SENTENCES.segment(piece)]
    .map(({ segment }) => listWords(segment))
    .filter(({ length }) => length > 0);
  return {
    lengths: sentences.map(({ length }) => length),
    syllables: sentences.flat().reduce((total, word) => total + countSyllables(word), 0),
  };
});

function listWords(sentence: string): string[] {
  return [...WORDS.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
