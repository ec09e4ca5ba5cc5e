import Fuse from 'fuse.js';
import { findEditDistance } from './edit-distance.ts';
import { stem } from './stem.ts';

/** Corrects one word, or leaves it. */
export type Speller = (word: string) => { word: string; isKnown: boolean };

/** Words this short are too near to too many others. */
const SHORTEST = 4;
/** From here on two letters may be wrong. */
const LONG = 7;
/** How much of a word may be typed so far, for the rest to be guessed. */
const SHORTEST_PREFIX = 4;

/**
 * Makes a corrector for words of a vocabulary: nearest first, then more frequent.
 *
 * @param vocabulary the words that are known, the more frequent first
 */
export function makeSpeller(vocabulary: readonly string[]): Speller {
  const known = new Set(vocabulary);
  const stems = new Set(vocabulary.map(stem));
  const rank = new Map(vocabulary.map((word, index) => [word, index]));
  const fuse = new Fuse(vocabulary, {
    threshold: 0.45,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  return (word) => {
    if (known.has(word) || stems.has(stem(word)) || /^\d/.test(word))
      return { word, isKnown: true };
    const swapped = listSwaps(word).find((other) => known.has(other));
    if (swapped) return { word: swapped, isKnown: true };
    const allowed = word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2;
    const [best] = fuse
      .search(word, { limit: 24 })
      .map(({ item }) => ({ item, distance: measure(word, item) }))
      .filter(({ item, distance }) => distance <= allowed && beginsAlike(word, item))
      .sort((a, b) => a.distance - b.distance || (rank.get(a.item) ?? 0) - (rank.get(b.item) ?? 0));
    return best ? { word: best.item, isKnown: true } : { word, isKnown: false };
  };
}

/** A word of which the beginning is typed is as near as one with a letter wrong. */
function measure(typed: string, word: string): number {
  if (typed.length >= SHORTEST_PREFIX && word.startsWith(typed)) return 1;
  return findEditDistance(typed, word);
}

/** A word with each two neighbours swapped, which is what goes wrong most. */
function listSwaps(word: string): string[] {
  if (word.length < SHORTEST) return [];
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
}

/** People seldom mistype the first letter of a word, and then by swapping it with the second. */
function beginsAlike(typed: string, word: string): boolean {
  return typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]);
}
