import type { SearchWords } from '../../schemas/search.ts';
import type { PackedReader } from './reader.ts';

/** A service or guide as search knows it, in short names because it travels to the browser. */
export interface SearchEntry {
  id: string;
  /** Its names, one between every two bars. */
  t: string;
  /** Words that people search with. */
  k: string;
  /** What it is for. */
  s: string;
  /** What its numbers are known by, as `hashNumber` makes it. */
  n?: string[];
  /** `o` for people who are doing it, `v` for people it happens to; both may see the others. */
  side?: 'o' | 'v';
  /** 1 where it takes only adults. */
  adult?: 1;
}

/** Everything that search needs, as plain data. */
export interface SearchIndex {
  entries: SearchEntry[];
  words: SearchWords;
  reader: PackedReader;
  /** Sentences that the reader would read wrongly. */
  byHeart: string;
}
