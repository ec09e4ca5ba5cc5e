import { extractFeatures, hashSide, hashWord } from './features.ts';
import { stem } from '../text/plain-text.ts';

/** Whom a search can be about; `none` for a name or a bare topic. */
export const READ_SIDES = ['victim', 'other', 'own', 'doing', 'work', 'none'] as const;
export type ReadSide = (typeof READ_SIDES)[number];
/** The side that somebody tells. */
export type Side = Exclude<ReadSide, 'none'>;

/** What has to come on top: 999, or Samaritans and Shout. */
export const PINS = ['none', 'danger', 'crisis'] as const;

/** How many labels there are for so many ids: these, then the sides, the pins and `young`. */
export function countLabels(ids: number): number {
  return ids + READ_SIDES.length + PINS.length + 1;
}

/** Makes shares of logits: each between 0 and 1, all together 1. */
export function toShares(logits: readonly number[] | Float32Array): number[] {
  const most = Math.max(...logits);
  const powers = Array.from(logits, (logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** A trained reader in short texts, because it travels to the browser. */
export interface PackedReader {
  ids: string[];
  dimensions: number;
  /** The gaps between the hashes of its features: the six low bits of each, then the rest. */
  gaps: [string, string];
  /** Four levels of three a letter. */
  levels: string;
  /** For each label its numbers, a letter each, and by what they are multiplied. */
  outputs: string;
  scales: number[];
  biases: number[];
}

/** What the reader makes of a text: shares from 0 to 1. */
export interface Reading {
  ids: ReadonlyMap<string, number>;
  sides: Readonly<Record<ReadSide, number>>;
  danger: number;
  crisis: number;
  young: number;
}

export interface Reader {
  read: (text: string, side?: Side) => Reading;
  /** True for a word that the reader learned. */
  knows: (word: string) => boolean;
}

/** Letters that represent numbers: those that JSON leaves as they are. */
export const LETTERS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((letter) => letter !== '\\')
  .join('');
/** The letter of nought where numbers may be negative. */
export const MIDDLE = 45;
/** A gap goes on in the next letter after this one. */
export const ON = LETTERS.length - 1;
export const LOW_BITS = 6;
/** How many levels one letter holds. */
export const LEVELS_A_LETTER = 4;

const VALUES = new Map(Array.from(LETTERS, (letter, value) => [letter, value]));
const valueOf = (letter = '') => VALUES.get(letter) ?? 0;

/** Makes a reader of its packed form. */
export function makeReader(packed: PackedReader): Reader {
  const { ids, dimensions, scales, biases } = packed;
  const rowOf = new Map(unpackHashes(packed.gaps).map((hash, row) => [hash, row]));
  const levels = unpackLevels(packed.levels, rowOf.size * dimensions);
  const outputs = Array.from(
    packed.outputs,
    (letter, at) => (valueOf(letter) - MIDDLE) * (scales[Math.floor(at / dimensions)] ?? 0),
  );

  /** The logits of all labels for features and a side that was told. */
  const score = (text: string, side: Side | undefined) => {
    const numbers = new Float32Array(dimensions);
    const put = (hash: number, weight: number) => {
      const row = rowOf.get(hash);
      if (row === undefined) return;
      for (let at = 0; at < dimensions; at += 1)
        numbers[at] = (numbers[at] ?? 0) + weight * (levels[row * dimensions + at] ?? 0);
    };
    const { hashes, weights } = extractFeatures(text);
    hashes.forEach((hash, at) => {
      put(hash, weights[at] ?? 0);
    });
    if (side) put(hashSide(side), 1);
    return Array.from({ length: countLabels(ids.length) }, (_, label) =>
      numbers.reduce(
        (sum, number, at) => sum + number * (outputs[label * dimensions + at] ?? 0),
        biases[label] ?? 0,
      ),
    );
  };

  return {
    knows: (word) => rowOf.has(hashWord(word)),
    read: (text, side) => {
      const logits = score(text, side);
      const sides = ids.length;
      const pins = sides + READ_SIDES.length;
      const young = pins + PINS.length;
      const shares = toShares(logits.slice(0, sides));
      const sideShares = toShares(logits.slice(sides, pins));
      const [, danger = 0, crisis = 0] = toShares(logits.slice(pins, young));
      return {
        ids: new Map(ids.map((id, at) => [id, shares[at] ?? 0])),
        sides: Object.fromEntries(
          READ_SIDES.map((name, at) => [name, sideShares[at] ?? 0]),
        ) as Record<ReadSide, number>,
        danger,
        crisis,
        young: 1 / (1 + Math.exp(-(logits[young] ?? 0))),
      };
    },
  };
}

function unpackHashes([low, high]: PackedReader['gaps']): number[] {
  let hash = 0;
  let place = 0;
  return Array.from(low, (letter) => {
    let rest = 0;
    while (valueOf(high[place]) === ON) {
      rest += ON;
      place += 1;
    }
    rest += valueOf(high[place]);
    place += 1;
    hash += (rest << LOW_BITS) + valueOf(letter);
    return hash;
  });
}

function unpackLevels(letters: string, count: number): Int8Array {
  return Int8Array.from({ length: count }, (_, at) => {
    const value = valueOf(letters[Math.floor(at / LEVELS_A_LETTER)]);
    return (Math.floor(value / 3 ** (at % LEVELS_A_LETTER)) % 3) - 1;
  });
}

/** What is right for a sentence that the search knows by heart. */
export interface Known {
  side: ReadSide;
  pin: (typeof PINS)[number];
  first: string;
}

/** Words that change nothing about a sentence. */
const IDLE = new Set(['a', 'an', 'the', 'please', 'hi', 'hello']);
/** A sentence is packed in so many letters: three of its hash, its side and pin, and what comes first. */
const LENGTH = 5;

/** What sentences share that say the same: a hash of the stems of their words, without idle ones. */
export function hashSentence(words: readonly string[]): string {
  let value = 2166136261;
  for (const letter of words
    .filter((word) => !IDLE.has(word))
    .map(stem)
    .join(' '))
    value = Math.imul(value ^ letter.charCodeAt(0), 16777619) >>> 0;
  return [0, 1, 2]
    .map((place) => LETTERS[Math.floor(value / LETTERS.length ** place) % LETTERS.length])
    .join('');
}

/** Makes what tells of normalised words whether they are a sentence known by heart. */
export function makeMemory(
  packed: string,
  ids: readonly string[],
): (words: readonly string[]) => Known | undefined {
  const known = new Map<string, Known>();
  for (let at = 0; at < packed.length; at += LENGTH) {
    const kind = LETTERS.indexOf(packed.charAt(at + 3));
    const side = READ_SIDES[Math.floor(kind / PINS.length)] ?? 'none';
    const pin = PINS[kind % PINS.length] ?? 'none';
    const first = ids[LETTERS.indexOf(packed.charAt(at + 4))] ?? '';
    known.set(packed.slice(at, at + 3), { side, pin, first });
  }
  return (words) => known.get(hashSentence(words));
}
