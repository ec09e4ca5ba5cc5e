import type { Service } from '../domain/contact/directory.ts';
import type { ListedPage } from '../domain/guide/language-page.ts';
import type { SearchIndex } from '../domain/search/search-index.ts';
import type { Example } from '../domain/search/labels.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { describeForSearch } from './describe-for-search.ts';
import { learnReader } from './learn-reader.ts';

/** Makes the index of what is listed; withdrawn services are left out by the caller. */
export function makeSearchIndex(
  services: readonly Service[],
  guides: readonly Omit<ListedPage, 'href'>[],
  words: SearchWords,
  examples: readonly Example[],
): SearchIndex {
  const entries = describeForSearch(services, guides, words.stopWords);
  return { entries, words, reader: learnReader(examples, entries) };
}
