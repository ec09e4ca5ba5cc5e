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
  const sentences = pieces
    .map((piece) => names.reduce((text, name) => text.replaceAll(name, 'Name'), piece))
    .flatMap((piece) => [...SENTENCES.segment(piece)].map(({ segment }) => listWords(segment)))
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  return {
    longest: Math.max(0, ...sentences.map(({ length }) => length)),
    average: words.length / Math.max(1, sentences.length),
    grade: fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((total, word) => total + syllable(word), 0),
    }),
  };
}

function listWords(sentence: string): string[] {
  return [...WORDS.segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
