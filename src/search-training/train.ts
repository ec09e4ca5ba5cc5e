import { extractFeatures, type Features, hashSide } from '../domain/search/features.ts';
import { countLabels, PINS, READ_SIDES, toShares } from '../domain/search/labels.ts';
import type { Example } from './example.ts';
import { gauss, makeRandom, type Random, shuffle } from './random.ts';
import { add, addRows, dot, type Input, learn, learnRows, makeTable, type Table } from './table.ts';
import { mistype } from './typing-errors.ts';

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
/** How often a feature is left out, so that no sentence is known by one word. */
const DROPOUT = 0.1;
/** How often a sentence is read with typing errors. */
const MISTYPED = 0.4;
/** How often the side is told beside the words. */
const TOLD = 0.5;
/** From this part of the second training on, features have three levels only. */
const QUANTISED_FROM = 0.2;
/** How much more the side and the pins count than the order, for which fewer features are enough. */
const SAFETY = { choice: 30, pull: 4 };
/** Features that fewer sentences have are chance. */
const FEWEST = 2;
/** How far from nought the second training begins. */
const START = 0.3;

interface Visit {
  example: Example;
  features: Features;
  isTold: boolean;
  /** How far the training is, from 0 to 1. */
  progress: number;
}

/**
 * Trains a reader on sentences. First a wide linear model learns, of which the features that weigh
 * most are kept; then these learn to lead to all labels through a few numbers each. The same examples
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
  const labels = countLabels(ids.length);
  const bias = makeTable(1, labels, () => 0);
  const visit = (epochs: number) => visitAll(examples, clean, epochs, random);

  const seen = [...counts].filter(([, count]) => count >= FEWEST).map(([hash]) => hash);
  const rowOf = toRows(seen);
  const wide = makeTable(seen.length, labels, () => 0);
  for (const { example, features: read, isTold } of visit(EPOCHS.wide)) {
    const input = toInput(read, isTold ? example : undefined, rowOf, random);
    const logits = Float32Array.from(bias.values);
    addRows(wide, input, logits);
    const gradient = findGradient(logits, example, ids, isTold);
    learnRows(wide, input, gradient, RATES.wide);
    learn(bias, 0, gradient, 1, RATES.bias);
  }

  const chosen = choose(wide, rowOf, counts, { ids: ids.length, most: features });
  const chosenRow = toRows(chosen);
  const inputs = makeTable(chosen.length, dimensions, () => gauss(random) * START * START);
  const outputs = makeTable(labels, dimensions, () => gauss(random) * START);
  const rounded: Table = { ...inputs, values: inputs.values.slice() };
  let steps: number[] | undefined;
  for (const { example, features: read, isTold, progress } of visit(EPOCHS.narrow)) {
    if (!steps && progress > QUANTISED_FROM) {
      steps = findSteps(inputs);
      chosen.forEach((_, row) => {
        round(inputs, rounded, row, steps ?? []);
      });
    }
    const input = toInput(read, isTold ? example : undefined, chosenRow, random);
    const numbers = new Float32Array(dimensions);
    addRows(steps ? rounded : inputs, input, numbers);
    const logits = Float32Array.from(bias.values);
    for (let label = 0; label < labels; label += 1)
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
    if (steps) for (const row of input.rows) round(inputs, rounded, row, steps);
  }
  return finish(ids, chosen, inputs, outputs, bias, steps ?? findSteps(inputs));
}

/** Levels as whole numbers, with the size of each step in the outputs. */
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

function* visitAll(
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

function toInput(
  { hashes, weights }: Features,
  told: Example | undefined,
  rowOf: ReadonlyMap<number, number>,
  random: Random,
): Input {
  const input: Input = { rows: [], weights: [] };
  const put = (hash: number, weight: number) => {
    const row = rowOf.get(hash);
    if (row === undefined) return;
    input.rows.push(row);
    input.weights.push(weight);
  };
  hashes.forEach((hash, at) => {
    if (random() >= DROPOUT) put(hash, weights[at] ?? 0);
  });
  if (told) put(hashSide(told.side), 1);
  return input;
}

/** How much each label is too strong for an example, by which it is to be weakened. */
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

/** The features that weigh most, and those of the told side, ascending. */
function choose(
  { values, width }: Table,
  rowOf: ReadonlyMap<number, number>,
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
  return [...rowOf]
    .map(([hash, row]) => ({ hash, weight: weigh(hash, row) }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, most)
    .map(({ hash }) => hash)
    .sort((a, b) => a - b);
}

/** For each column the step of its three levels that loses least. */
function findSteps({ values, width }: Table): number[] {
  return Array.from({ length: width }, (_, column) => {
    const all = Array.from(values).filter((__, at) => at % width === column);
    const spread = Math.sqrt(all.reduce((sum, value) => sum + value * value, 0) / all.length);
    const loss = (step: number) =>
      all.reduce((sum, value) => sum + (value - toLevel(value, step) * step) ** 2, 0);
    const steps = Array.from({ length: 20 }, (__, at) => spread * (0.3 + at / 10));
    return steps.reduce((best, step) => (loss(step) < loss(best) ? step : best));
  });
}

const toLevel = (value: number, step: number) =>
  Math.max(-1, Math.min(1, Math.round(value / step)));

function round(from: Table, to: Table, row: number, steps: readonly number[]): void {
  for (let at = 0; at < from.width; at += 1) {
    const step = steps[at] ?? 1;
    const place = row * from.width + at;
    to.values[place] = toLevel(from.values[place] ?? 0, step) * step;
  }
}

const toRows = (hashes: readonly number[]) => new Map(hashes.map((hash, row) => [hash, row]));
