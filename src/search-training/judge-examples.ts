import type { Example } from './example.ts';
import type { Search } from '../domain/search/make-search.ts';
import type { Reading } from '../domain/search/reader.ts';
import type { SearchEntry } from '../domain/search/search-index.ts';
import { isReadRight } from './learn-by-heart.ts';

/** An example that the search reads wrongly, and what it shows first. */
export interface Misread<Kind extends Example> {
  example: Kind;
  shown: string[];
}

/** The examples that a search reads wrongly: what comes first, the pin, or something for others. */
export function listMisread<Kind extends Example>(
  search: Search,
  examples: readonly Kind[],
  entries: readonly SearchEntry[],
): Misread<Kind>[] {
  return examples
    .filter((example) => !isReadRight(search, example, entries))
    .map((example) => ({
      example,
      shown: search(example.say)
        .answers.slice(0, 3)
        .map(({ id, isPinned }) => (isPinned ? `${id} (pinned)` : id)),
    }));
}

/**
 * The examples of which a reader is least sure, the least sure first: more like them would teach it
 * most.
 *
 * @param most how many at most
 */
export function listUnsure<Kind extends Example>(
  read: (text: string) => Reading,
  examples: readonly Kind[],
  most: number,
): Kind[] {
  return examples
    .map((example) => {
      const { sides, ids } = read(example.say);
      return { example, doubt: findEntropy(Object.values(sides)) + findEntropy(ids.values()) };
    })
    .sort((a, b) => b.doubt - a.doubt)
    .slice(0, most)
    .map(({ example }) => example);
}

/** How evenly shares are spread: 0 where one has all. */
function findEntropy(shares: Iterable<number>): number {
  return [...shares].reduce((sum, share) => sum - (share > 0 ? share * Math.log(share) : 0), 0);
}
