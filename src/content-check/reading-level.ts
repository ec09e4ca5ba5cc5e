import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard a text is to read. */
export interface ReadingLevel {
  /** The words of its longest sentence. */
  longest: number;
  /** Words a sentence, on average. */
  average: number;
  /** Flesch-Kincaid grade: years of school. */
  grade: number;
}

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('en-GB', { granularity: 'word' });

/**
 * Measures pieces of text as one text. Names count as one short word: readers know them or ring
 * them, and cannot choose others.
 *
 * @param names the names to count as one word
 */
export function measureReading(pieces: readonly string[], names: readonly string[]): ReadingLevel {
  const counts = pieces.map((piece) =>
    count(names.reduce((text, name) => text.replaceAll(name, 'Name'), piece)),
  );
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

/** What is counted in one piece of text. */
interface Counts {
  /** The words of each sentence. */
  lengths: readonly number[];
  syllables: number;
}

/** Most pieces are measured twice, by themselves and as part of a text, and again with each check. */
const counted = new Map<string, Counts>();

function count(piece: string): Counts {
  const known = counted.get(piece);
  if (known) return known;
  const sentences = [...SENTENCES.segment(piece)]
    .map(({ segment }) => listWords(segment))
    .filter(({ length }) => length > 0);
  const counts = {
    lengths: sentences.map(({ length }) => length),
    syllables: sentences.flat().reduce((total, word) => total + countSyllables(word), 0),
  };
  counted.set(piece, counts);
  return counts;
}

const syllables = new Map<string, number>();

function countSyllables(word: string): number {
  const known = syllables.get(word);
  if (known !== undefined) return known;
  const number = syllable(word);
  syllables.set(word, number);
  return number;
}

function listWords(sentence: string): string[] {
  return [...WORDS.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
