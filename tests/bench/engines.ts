import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Service } from '../../src/domain/contact/directory.ts';
import type { Guide } from '../../src/domain/guide/guide.ts';
import type { Example } from '../../src/search-training/examples.ts';
import { makeSearch } from '../../src/domain/search/search.ts';
import type { SearchEntry, SearchIndex } from '../../src/domain/search/entries.ts';
import type { SearchWords } from '../../src/schemas/search.ts';
import { describeForSearch, makeSearchIndex } from '../../src/search-training/make-search-index.ts';

/** What every engine is given: the same services, guides and words. */
export interface Directory {
  services: readonly Service[];
  guides: readonly Guide[];
  words: SearchWords;
  /** What our search learned from; the others learn nothing. */
  examples: readonly Example[];
}

/** The ids that a search finds, best first. */
export type FindIds = (query: string) => string[];

export interface Engine {
  name: string;
  /** Makes of the records the text that a browser has to fetch. */
  pack: (directory: Directory) => string;
  /** Makes of that text, once fetched, a search. */
  open: (packed: string) => FindIds;
}

const FIELDS = ['t', 'k', 's'];
/** What MiniSearch's own documentation shows for words that are unfinished or mistyped. */
const TOLERANT = { prefix: true, fuzzy: 0.2 };

/** Our search, which the others are measured against. */
export const OURS: Engine = {
  name: 'ours',
  pack: ({ services, guides, words, examples }) =>
    JSON.stringify(makeSearchIndex(services, guides, words, examples)),
  open: (packed) => {
    const search = makeSearch(JSON.parse(packed) as SearchIndex);
    return (query) => search(query).answers.map(({ id }) => id);
  },
};

/** The others, on the fields of the same entries. */
export const OTHERS: readonly Engine[] = [
  {
    name: 'fuse.js, defaults',
    pack: packEntries,
    open: (packed) => {
      const fuse = new Fuse(readEntries(packed), { keys: FIELDS });
      return (query) => fuse.search(query).map(({ item }) => item.id);
    },
  },
  { name: 'MiniSearch, defaults', pack: packEntries, open: (packed) => openMiniSearch(packed, {}) },
  {
    name: 'MiniSearch, tolerant',
    pack: packEntries,
    open: (packed) => openMiniSearch(packed, TOLERANT),
  },
  {
    name: 'the same, index saved',
    pack: (directory) => {
      const miniSearch = new MiniSearch({ fields: FIELDS });
      miniSearch.addAll(listEntries(directory));
      return JSON.stringify(miniSearch);
    },
    open: (packed) => {
      const miniSearch = MiniSearch.loadJSON(packed, { fields: FIELDS });
      return (query) => miniSearch.search(query, TOLERANT).map(({ id }) => id as string);
    },
  },
];

function openMiniSearch(packed: string, options: { prefix?: boolean; fuzzy?: number }): FindIds {
  const miniSearch = new MiniSearch({ fields: FIELDS });
  miniSearch.addAll(readEntries(packed));
  return (query) => miniSearch.search(query, options).map(({ id }) => id as string);
}

function listEntries({ services, guides, words }: Directory): SearchEntry[] {
  return describeForSearch(services, guides, words.stopWords);
}

function packEntries(directory: Directory): string {
  return JSON.stringify(listEntries(directory));
}

function readEntries(packed: string): SearchEntry[] {
  return JSON.parse(packed) as SearchEntry[];
}
