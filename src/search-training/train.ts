import { extractFeatures, type Features, HASH_BITS, hashSide } from '../domain/search/features.ts';
import { countLabels, PINS, READ_SIDES, toShares } from '../domain/search/reader.ts';
import type { Example } from './examples.ts';
import { gauss, makeRandom, type Random, toInput, type Visit, visitAll } from './noise.ts';
import {
  add,
  addRows,
  dot,
  findSteps,
  learn,
  learnRows,
  makeTable,
  roundRow,
  type Table,
  toLevel,
} from './table.ts';

/** A trained reader: text features lead to a few numbers, and these to labels. */
export interface ReaderModel {
  ids: readonly string[];
  dimensions: number;
  /** The hashes of the features that are read, ascending. */
  hashes: readonly number[];
  /** For each feature its numbers: -1, 0 or 1. */
  levels: Int8Array;
  /** For each label its numbers, and then its bias. */
  outputs: Float32Array;
}

/** How large a reader is. */
export interface ReaderSize {
  features: number;
  dimensions: number;
}

const EPOCHS = { wide: 5, narrow: 8 };
const RATES = { wide: 0.2, inputs: 0.15, outputs: 0.05, bias: 0.06 };
/** From this part of the second training on, features have only three levels. */
const QUANTISED_FROM = 0.2;
/** How much more the side and the pins count than the order, for which fewer features are enough. */
const SAFETY = { choice: 30, pull: 4 };
/** A feature that fewer sentences have is chance. */
const FEWEST = 2;
/** How far from zero the second training begins. */
const START = 0.3;

/**
 * Trains a reader on sentences. First a wide linear model learns, and the features that weigh most in
 * it are kept; then these learn to lead to all labels through a few numbers each. The same examples
 * give the same reader, to the bit.
 *
 * @param ids what can be found, which examples may name
 */
export function trainReader(
  examples: readonly Example[],
  ids: readonly string[],
  { features, dimensions }: ReaderSize,
): ReaderModel {
  const random = makeRandom(17);
  const clean = examples.map(({ say }) => extractFeatures(say));
  const counts = countFeatures(clean);
  const training: Training = {
    ids,
    bias: makeTable(1, countLabels(ids.length)),
    random,
    visits: (epochs) => visitAll(examples, clean, epochs, random),
  };
  const seen = [...counts].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
  const wide = trainWide(training, seen);
  const chosen = choose(wide, seen, counts, { ids: ids.length, most: features });
  return trainNarrow(training, chosen, dimensions);
}

/** What both trainings share; the second goes on from the bias that the first has learned. */
interface Training {
  ids: readonly string[];
  bias: Table;
  random: Random;
  visits: (epochs: number) => Generator<Visit>;
}

/** A linear model: how much each feature says for each label. */
function trainWide({ ids, bias, random, visits }: Training, hashes: readonly number[]): Table {
  const rowOf = toRows(hashes);
  const wide = makeTable(hashes.length, bias.width);
  for (const { example, features, isTold } of visits(EPOCHS.wide)) {
    const input = toInput(features, isTold ? example : undefined, rowOf, random);
    const logits = Float32Array.from(bias.values);
    addRows(wide, input, logits);
    const gradient = findGradient(logits, example, ids, isTold);
    learnRows(wide, input, gradient, RATES.wide);
    learn(bias, 0, gradient, 1, RATES.bias);
  }
  return wide;
}

/** The reader itself: each feature says a few numbers, and these say something for each label. */
function trainNarrow(
  { ids, bias, random, visits }: Training,
  hashes: readonly number[],
  dimensions: number,
): ReaderModel {
  const rowOf = toRows(hashes);
  const inputs = makeTable(hashes.length, dimensions);
  const outputs = makeTable(bias.width, dimensions);
  for (const at of inputs.values.keys()) inputs.values[at] = gauss(random) * START * START;
  for (const at of outputs.values.keys()) outputs.values[at] = gauss(random) * START;
  const rounded: Table = { ...inputs, values: inputs.values.slice() };
  let steps: number[] | undefined;
  for (const { example, features, isTold, progress } of visits(EPOCHS.narrow)) {
    if (!steps && progress > QUANTISED_FROM) {
      const found = findSteps(inputs);
      for (const row of hashes.keys()) roundRow(inputs, rounded, row, found);
      steps = found;
    }
    const input = toInput(features, isTold ? example : undefined, rowOf, random);
    const numbers = new Float32Array(dimensions);
    addRows(steps ? rounded : inputs, input, numbers);
    const logits = Float32Array.from(bias.values);
    for (let label = 0; label < bias.width; label += 1)
      add(logits, label, dot(outputs, label, numbers));
    const gradient = findGradient(logits, example, ids, isTold);
    const back = new Float32Array(dimensions);
    const slower = 1 - 0.7 * progress;
    gradient.forEach((pull, label) => {
      if (pull === 0) return;
      addRows(outputs, { rows: [label], weights: [pull] }, back);
      learn(outputs, label, numbers, pull, RATES.outputs * slower);
    });
    learn(bias, 0, gradient, 1, RATES.bias * slower);
    learnRows(inputs, input, back, RATES.inputs * slower);
    if (steps) for (const row of input.rows) roundRow(inputs, rounded, row, steps);
  }
  return finish(ids, hashes, inputs, outputs, bias, steps ?? findSteps(inputs));
}

/** The levels as whole numbers, and the outputs multiplied by the steps between levels. */
function finish(
  ids: readonly string[],
  hashes: readonly number[],
  { values, width }: Table,
  outputs: Table,
  bias: Table,
  steps: readonly number[],
): ReaderModel {
  const rows = Array.from(bias.values, (start, label) => [
    ...Array.from(
      outputs.values.subarray(label * width, (label + 1) * width),
      (value, at) => value * (steps[at] ?? 1),
    ),
    start,
  ]);
  return {
    ids,
    dimensions: width,
    hashes,
    levels: Int8Array.from(values, (value, at) => toLevel(value, steps[at % width] ?? 1)),
    outputs: Float32Array.from(rows.flat()),
  };
}

function countFeatures(texts: readonly Features[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of texts)
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const side of READ_SIDES) counts.set(hashSide(side), texts.length * texts.length);
  return counts;
}

/** How much too strong each label is for an example. */
function findGradient(
  logits: Float32Array,
  { first, side, pin, isYoung = false, weight = 1 }: Example,
  ids: readonly string[],
  isTold: boolean,
): Float32Array {
  const gradient = new Float32Array(logits.length);
  const pull = (from: number, to: number, wanted: readonly number[]) => {
    const shares = toShares(logits.subarray(from, to));
    const held = wanted.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
    shares.forEach((share, at) => {
      const part = wanted.includes(at) ? share / Math.max(held, 1e-6) : 0;
      gradient[from + at] = weight * (from === 0 ? 1 : SAFETY.pull) * (share - part);
    });
  };
  const sides = ids.length;
  const pins = sides + READ_SIDES.length;
  const young = pins + PINS.length;
  pull(
    0,
    sides,
    first.map((id) => ids.indexOf(id)).filter((at) => at >= 0),
  );
  if (!isTold) pull(sides, pins, [READ_SIDES.indexOf(side)]);
  pull(pins, young, [PINS.indexOf(pin ?? 'none')]);
  gradient[young] = weight * (1 / (1 + Math.exp(-(logits[young] ?? 0))) - (isYoung ? 1 : 0));
  return gradient;
}

/** The features that weigh most, and those of a side that was told, ascending. */
function choose(
  { values, width }: Table,
  hashes: readonly number[],
  counts: ReadonlyMap<number, number>,
  { ids, most }: { ids: number; most: number },
): number[] {
  const weigh = (hash: number, row: number) => {
    const weights = values.subarray(row * width, (row + 1) * width);
    const norm = Math.sqrt(
      weights.reduce(
        (sum, weight, at) => sum + weight * weight * (at < ids ? 1 : SAFETY.choice),
        0,
      ),
    );
    return norm * Math.sqrt(counts.get(hash) ?? 0);
  };
  return hashes
    .map((hash, row) => ({ hash, weight: weigh(hash, row) }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, most)
    .map(({ hash }) => hash)
    .sort((a, b) => a - b);
}

/** The row of each hash, -1 where it has none: a list, since a map takes five times as long. */
function toRows(hashes: readonly number[]): Int32Array {
  const rowOf = new Int32Array(1 << HASH_BITS).fill(-1);
  for (const [row, hash] of hashes.entries()) rowOf[hash] = row;
  return rowOf;
}
