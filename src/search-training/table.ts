/** How much weights are drawn to nothing. */
const DECAY = 1e-3;

/** Rows of weights, and how much each has been moved, by which AdaGrad slows it. */
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

/** A table in which nothing has been moved. */
export function makeTable(rows: number, width: number, start: () => number): Table {
  const values = Float32Array.from({ length: rows * width }, start);
  return { width, values, squares: new Float32Array(values.length).fill(1e-6) };
}

/** Adds to one of some numbers. */
export function add(to: Float32Array, at: number, value: number): void {
  to[at] = (to[at] ?? 0) + value;
}

/** Adds the rows that an input touches, as much as each counts. */
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

/** How much a row has in common with some numbers. */
export function dot({ values, width }: Table, row: number, numbers: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < width; at += 1) sum += (values[row * width + at] ?? 0) * (numbers[at] ?? 0);
  return sum;
}

/** Moves every row that an input touches against a pull. */
export function learnRows(
  table: Table,
  { rows, weights }: Input,
  pull: Float32Array,
  rate: number,
): void {
  rows.forEach((row, at) => {
    learn(table, row, pull, weights[at] ?? 0, rate, DECAY);
  });
}

/** One step of AdaGrad: what was moved much moves less. */
export function learn(
  { values, squares, width }: Table,
  row: number,
  pull: Float32Array,
  weight: number,
  rate: number,
  decay = 0,
): void {
  for (let at = 0; at < width; at += 1) {
    const place = row * width + at;
    const value = values[place] ?? 0;
    const slope = weight * ((pull[at] ?? 0) + decay * value);
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    values[place] = value - (rate * slope) / Math.sqrt(square);
  }
}
