/** How much weights are pulled towards zero. */
const DECAY = 1e-3;

/** Rows of weights, and how far each has moved so far, which slows it (AdaGrad). */
export interface Table {
  width: number;
  values: Float32Array;
  squares: Float32Array;
}

/** The rows that a text touches, and how much each counts. */
export interface Input {
  rows: number[];
  weights: number[];
}

/** A table of zeros, in which nothing has moved. */
export function makeTable(rows: number, width: number): Table {
  const values = new Float32Array(rows * width);
  return { width, values, squares: new Float32Array(values.length).fill(1e-6) };
}

/** Adds to one number of several. */
export function add(to: Float32Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}

/** Adds up the rows that an input touches, by their weights. */
export function addRows(
  { values, width }: Table,
  { rows, weights }: Input,
  to: Float32Array,
): void {
  rows.forEach((row, at) => {
    const weight = weights[at] ?? 0;
    for (let column = 0; column < width; column += 1)
      add(to, column, weight * (values[row * width + column] ?? 0));
  });
}

/** The dot product of a row with other numbers. */
export function dot({ values, width }: Table, row: number, numbers: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < width; at += 1) sum += (values[row * width + at] ?? 0) * (numbers[at] ?? 0);
  return sum;
}

/** Moves every row that an input touches against a gradient. */
export function learnRows(
  table: Table,
  { rows, weights }: Input,
  gradient: Float32Array,
  rate: number,
): void {
  rows.forEach((row, at) => {
    learn(table, row, gradient, weights[at] ?? 0, rate, DECAY);
  });
}

/** One step of AdaGrad: what has moved far moves less. */
export function learn(
  { values, squares, width }: Table,
  row: number,
  gradient: Float32Array,
  weight: number,
  rate: number,
  decay = 0,
): void {
  for (let at = 0; at < width; at += 1) {
    const place = row * width + at;
    const value = values[place] ?? 0;
    const slope = weight * ((gradient[at] ?? 0) + decay * value);
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    values[place] = value - (rate * slope) / Math.sqrt(square);
  }
}

/** For each column the step between its three levels that loses least. */
export function findSteps({ values, width }: Table): number[] {
  return Array.from({ length: width }, (_, column) => {
    const all = Array.from(values).filter((__, at) => at % width === column);
    const spread = Math.sqrt(all.reduce((sum, value) => sum + value * value, 0) / all.length);
    const loss = (step: number) =>
      all.reduce((sum, value) => sum + (value - toLevel(value, step) * step) ** 2, 0);
    const steps = Array.from({ length: 20 }, (__, at) => spread * (0.3 + at / 10));
    return steps.reduce((best, step) => (loss(step) < loss(best) ? step : best));
  });
}

/** The level that is nearest to a value: -1, 0 or 1. */
export function toLevel(value: number, step: number): number {
  return Math.max(-1, Math.min(1, Math.round(value / step)));
}

/** Copies a row of a table to another, with each value rounded to its level. */
export function roundRow(from: Table, to: Table, row: number, steps: readonly number[]): void {
  for (let at = 0; at < from.width; at += 1) {
    const step = steps[at] ?? 1;
    const place = row * from.width + at;
    to.values[place] = toLevel(from.values[place] ?? 0, step) * step;
  }
}
