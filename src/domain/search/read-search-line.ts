import type { Side } from './make-search.ts';

const SIDES: readonly Side[] = ['victim', 'own', 'other', 'doing', 'work'];

/** Reads a line `QUERY`, or `SIDE<TAB>QUERY` with a side that is known. */
export function readSearchLine(line: string): { side?: Side; query: string } {
  const [start = '', ...rest] = line.split('\t');
  const side = SIDES.find((known) => known === start);
  return side && rest.length > 0 ? { side, query: rest.join(' ') } : { query: line };
}
