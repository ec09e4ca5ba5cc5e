import type { SearchWords } from '../../schemas/search.ts';
import { hashSentence, type PackedReader } from './reader.ts';
import MiniSearch from 'minisearch';
import { splitWords, stem } from '../text/plain-text.ts';

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

/** Small words that names hold too. */
const NAME_LINKS = new Set(['the', 'of', 'and', 'for', 'on', 's']);
/** Names have no more words than so many. */
const LONGEST_NAME = 6;
/** No number has fewer digits. */
const FEWEST_DIGITS = 3;

/**
 * Makes what finds the entry whose name somebody typed, which comes first on either side: all words of
 * the query are in one of its names, and in none of another's.
 */
export function makeNameFinder(
  entries: readonly SearchEntry[],
  stopWords: ReadonlySet<string>,
): (typed: readonly string[]) => string[] {
  const names = entries.flatMap(({ id, t }) =>
    t.split('|').map((name) => ({ id, name, own: new Set(name.split(' ')) })),
  );
  return (typed) => {
    if (typed.length > LONGEST_NAME) return [];
    const words = typed.filter((word) => !NAME_LINKS.has(word));
    if (words.length === 0 || words.some((word) => stopWords.has(word))) return [];
    const holding = names.filter(
      ({ name, own }) => words.every((word) => own.has(word)) || name === words.join(''),
    );
    const [id, ...others] = new Set(holding.map((one) => one.id));
    return id && others.length === 0 ? [id] : [];
  };
}

/** The entries whose number somebody typed, with or without spaces and the code of the country. */
export function findNumbered(query: string, entries: readonly SearchEntry[]): string[] {
  if (!/^[\s\d()+-]{3,}$/.test(query)) return [];
  const typed = toDialled(query);
  const hash = hashSentence([typed]);
  return typed.length < FEWEST_DIGITS
    ? []
    : entries.flatMap(({ id, n = [] }) => (n.includes(hash) ? id : []));
}

/**
 * What a service's number is known by. Its digits stay out of the index: a number is never to be read
 * without what has to be said beside it.
 */
export function hashNumber(number: string): string {
  return hashSentence([toDialled(number)]);
}

/** A number as it is dialled in this country: digits only, the code of the country left out. */
export function toDialled(number: string): string {
  return number.replace(/^\s*(?:\+|00)44\D*0?/, '0').replace(/\D/g, '');
}

/**
 * Makes a ranking of entries by the words that they have in common with a text: names count most,
 * then keywords, then what an entry is for.
 *
 * @returns for each entry that was found a score from 0 to 1, the best having 1
 */
export function makeRanking(
  entries: readonly SearchEntry[],
  stopWords: ReadonlySet<string>,
): (words: readonly string[]) => Map<string, number> {
  const engine = new MiniSearch({
    fields: ['t', 'k', 's'],
    tokenize: (text) => splitWords(text.replaceAll('|', ' ').trim()),
    processTerm: (word) => (stopWords.has(word) ? null : stem(word)),
    searchOptions: { boost: { t: 3, k: 2.5, s: 1.5 } },
  });
  engine.addAll(entries);
  return (words) => {
    const found = engine.search(words.join(' '));
    const best = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }) => [String(id), score / best]));
  };
}
