/**
 * Chance in training, which is the same in every run: examples are read in random order, with typing
 * errors, without some of their features, with the side told or not.
 */
import { extractFeatures, type Features, hashSide } from '../domain/search/features.ts';
import type { Example } from './examples.ts';
import type { Input } from './table.ts';

export type Random = () => number;

/** One reading of an example. */
export interface Visit {
  example: Example;
  features: Features;
  /** True where the side is told beside the words. */
  isTold: boolean;
  /** How far the training is, from 0 to 1. */
  progress: number;
}

/** How often a feature is left out, so that no sentence is recognised by one word. */
const DROPOUT = 0.1;
/** How often a sentence is read with typing errors. */
const MISTYPED = 0.4;
/** How often the side is told beside the words. */
const TOLD = 0.5;

/** Numbers from 0 up to 1 that are the same at every run: mulberry32. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number around zero, as the sum of several: a cosine would differ between machines. */
export function gauss(random: Random): number {
  return Array.from({ length: 12 }, random).reduce((sum, part) => sum + part, -6);
}

/** Reads all examples several times, each time in another order, and often with typing errors. */
export function* visitAll(
  examples: readonly Example[],
  clean: readonly Features[],
  epochs: number,
  random: Random,
): Generator<Visit> {
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const [place, { item: example, at }] of shuffle(examples, random).entries()) {
      const isMistyped = random() < MISTYPED;
      const plain = clean[at] ?? { hashes: [], weights: [] };
      yield {
        example,
        features: isMistyped ? extractFeatures(mistype(example.say, random)) : plain,
        isTold: example.side !== 'none' && random() < TOLD,
        progress: (epoch + place / examples.length) / epochs,
      };
    }
}

/**
 * The rows of the features that are read this time, and of the side where it is told.
 *
 * @param rowOf the row of each hash; -1 where a hash has none
 */
export function toInput(
  { hashes, weights }: Features,
  told: Example | undefined,
  rowOf: Int32Array,
  random: Random,
): Input {
  const input: Input = { rows: [], weights: [] };
  const put = (hash: number, weight: number) => {
    const row = rowOf[hash] ?? -1;
    if (row < 0) return;
    input.rows.push(row);
    input.weights.push(weight);
  };
  hashes.forEach((hash, at) => {
    if (random() >= DROPOUT) put(hash, weights[at] ?? 0);
  });
  if (told) put(hashSide(told.side), 1);
  return input;
}

/** Items in random order, each with the place where it was. */
function shuffle<Item>(items: readonly Item[], random: Random): { item: Item; at: number }[] {
  return items.map((item, at) => ({ item, at, place: random() })).sort((a, b) => a.place - b.place);
}

/** A text with one or two typing errors in words of at least four letters. */
export function mistype(text: string, random: Random): string {
  const pick = (count: number) => Math.floor(random() * count);
  const words = text.split(' ');
  const places = words.flatMap((word, at) => (word.length >= 4 ? [at] : []));
  const errors = Math.min(places.length, 1 + pick(2));
  for (let error = 0; error < errors; error += 1) {
    const at = places.splice(pick(places.length), 1)[0] ?? 0;
    words[at] = spoil(words[at] ?? '', pick);
  }
  return words.join(' ');
}

/** Leaves a letter out, adds one, changes one or swaps two. */
function spoil(word: string, pick: (count: number) => number): string {
  const at = 1 + pick(word.length - 1);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const letter = String.fromCharCode(97 + pick(26));
  const spoilt = [
    before + after.slice(1),
    before + letter + after,
    before + letter + after.slice(1),
    before.slice(0, -1) + after.charAt(0) + before.slice(-1) + after.slice(1),
  ];
  return spoilt[pick(spoilt.length)] ?? word;
}
