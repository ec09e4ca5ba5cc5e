import {
  LETTERS,
  LEVELS_A_LETTER,
  LOW_BITS,
  MIDDLE,
  ON,
  type PackedReader,
} from '../domain/search/reader.ts';
import type { ReaderModel } from './train.ts';

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
