import { readdirSync, readFileSync } from 'node:fs';
import {
  LETTERS,
  LEVELS_A_LETTER,
  LOW_BITS,
  MIDDLE,
  ON,
  type PackedReader,
} from '../domain/search/reader.ts';
import type { SearchEntry } from '../domain/search/entries.ts';
import type { Example } from './examples.ts';
import { keep } from './keep.ts';
import { type ReaderModel, trainReader } from './train.ts';

/** As large as the search page has room for. */
const SIZE = { features: 2580, dimensions: 12 };
/** How much the words of a record count, where a sentence that somebody typed counts 1. */
const WEAK = 0.3;
/** How many words of a record make one example. */
const CHUNK = 4;

const CACHE = 'node_modules/.cache/search-reader';
/** The code that decides what is learned. */
const CODE = ['src/search-training', 'src/domain/search', 'src/domain/text'];

/**
 * Learns the reader from examples and from the words of the records themselves, or takes the one that
 * the same examples, records and code gave before. It does not learn what no example names: however
 * long the list, such records are found by their words.
 */
export function learnReader(
  examples: readonly Example[],
  entries: readonly SearchEntry[],
): PackedReader {
  const named = new Set(examples.flatMap(({ first }) => first));
  const taught = entries.filter(({ id }) => named.has(id));
  const learned = examples.map(({ say, side, first, pin, isYoung }) => {
    return { say, side, first, pin, isYoung };
  });
  const all = [...learned, ...taught.flatMap(describeEntry)];
  const ids = taught.map(({ id }) => id).toSorted();
  return keep(CACHE, [all, readCode()], () => packReader(trainReader(all, ids, SIZE)));
}

/** The text of the code that decides what is learned, so that a change of it learns anew. */
export function readCode(): string[] {
  return CODE.flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
}

/** The names and words of a record, as somebody may type them who looks for it. */
function describeEntry({ id, t, k, s }: SearchEntry): Example[] {
  const texts = [...t.split('|'), ...cut(k), ...cut(s)];
  return texts.filter(Boolean).map((say) => ({ say, side: 'none', first: [id], weight: WEAK }));
}

function cut(text: string): string[] {
  const words = text.split(' ');
  return Array.from({ length: Math.ceil(words.length / CHUNK) }, (_, at) =>
    words.slice(at * CHUNK, (at + 1) * CHUNK).join(' '),
  );
}

/** Packs a trained reader into short texts, from which `makeReader` makes it again. */
export function packReader({
  ids,
  dimensions,
  hashes,
  levels,
  outputs,
}: ReaderModel): PackedReader {
  const width = dimensions + 1;
  const rows = Array.from({ length: outputs.length / width }, (_, label) =>
    Array.from(outputs.subarray(label * width, (label + 1) * width)),
  );
  const scales = rows.map((row) => {
    const most = Math.max(...row.slice(0, -1).map(Math.abs));
    return Number((most / MIDDLE).toPrecision(3));
  });
  return {
    ids: [...ids],
    dimensions,
    gaps: packGaps(hashes),
    levels: packLevels(levels),
    outputs: rows
      .map((row, label) =>
        row
          .slice(0, -1)
          .map((value) => letterOf(MIDDLE + limit(Math.round(value / (scales[label] || 1)))))
          .join(''),
      )
      .join(''),
    scales,
    biases: rows.map((row) => Number((row.at(-1) ?? 0).toFixed(2))),
  };
}

const letterOf = (value: number) => LETTERS.charAt(value);
const limit = (value: number) => Math.max(-MIDDLE, Math.min(MIDDLE, value));

function packGaps(hashes: readonly number[]): PackedReader['gaps'] {
  const gaps = hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0));
  const low = gaps.map((gap) => letterOf(gap & ((1 << LOW_BITS) - 1)));
  const high = gaps.map((gap) => {
    const rest = gap >> LOW_BITS;
    return letterOf(ON).repeat(Math.floor(rest / ON)) + letterOf(rest % ON);
  });
  return [low.join(''), high.join('')];
}

function packLevels(levels: Int8Array): string {
  return Array.from({ length: Math.ceil(levels.length / LEVELS_A_LETTER) }, (_, at) => {
    const four = levels.subarray(at * LEVELS_A_LETTER, (at + 1) * LEVELS_A_LETTER);
    return letterOf(four.reduce((sum, level, place) => sum + (level + 1) * 3 ** place, 0));
  }).join('');
}
