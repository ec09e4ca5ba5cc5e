import { READ_SIDES, type Side } from '../domain/search/labels.ts';

/** Reads a line `QUERY`, or `SIDE<TAB>QUERY` with a side that is known. */
export function readSearchLine(line: string): { side?: Side; query: string } {
  const [start = '', ...rest] = line.split('\t');
  const side = READ_SIDES.find((known) => known === start && known !== 'none');
  return side && rest.length > 0 ? { side: side as Side, query: rest.join(' ') } : { query: line };
}
