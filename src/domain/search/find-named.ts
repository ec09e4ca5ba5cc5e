import type { SearchEntry } from './build-search-index.ts';

/** Small words that names hold too. */
const NAME_LINKS = new Set(['the', 'of', 'and', 'for', 'on', 's']);
/** Names have no more words than so many. */
const LONGEST_NAME = 6;

/**
 * The entry whose name somebody typed, which stands first whatever the side: all words of the query
 * are in one of its names, and in none of another's.
 */
export function findNamed(
  typed: readonly string[],
  small: ReadonlySet<string>,
  entries: readonly SearchEntry[],
): string[] {
  if (typed.length === 0 || typed.length > LONGEST_NAME) return [];
  const words = typed.filter((word) => !NAME_LINKS.has(word));
  if (words.length === 0 || words.some((word) => small.has(word))) return [];
  const holding = entries.filter(({ t }) =>
    t.split('|').some((name) => {
      const own = new Set(name.split(' '));
      return words.every((word) => own.has(word)) || name === words.join('');
    }),
  );
  return holding.length === 1 ? holding.map(({ id }) => id) : [];
}
