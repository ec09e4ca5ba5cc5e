import { extractFeatures, hashSide, hashWord } from './features.ts';
import { countLabels, PINS, READ_SIDES, type ReadSide, type Side, toShares } from './labels.ts';

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

/** Letters that stand for numbers: those that JSON leaves as they are. */
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
