import { readdirSync, readFileSync } from 'node:fs';
import type { Service } from '../domain/contact/directory.ts';
import type { ListedPage } from '../domain/guide/language-page.ts';
import type { Example } from './example.ts';
import type { SearchEntry, SearchIndex } from '../domain/search/search-index.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { describeForSearch } from './describe-for-search.ts';
import { keep } from './keep.ts';
import { learnByHeart } from './learn-by-heart.ts';
import { learnReader } from './learn-reader.ts';

/** How many times what has to be known by heart is told to the reader. */
const TOLD = 3;
const CACHE = 'node_modules/.cache/search-by-heart';

/** Makes the index of what is listed; withdrawn services are left out by the caller. */
export function makeSearchIndex(
  services: readonly Service[],
  guides: readonly Omit<ListedPage, 'href'>[],
  words: SearchWords,
  examples: readonly Example[],
): SearchIndex {
  return teach(describeForSearch(services, guides, words.stopWords), words, examples);
}

/** Makes the index of entries, with what is learned from examples. */
export function teach(
  entries: SearchEntry[],
  words: SearchWords,
  examples: readonly Example[],
): SearchIndex {
  const reader = learnReader(weigh(examples), entries);
  const index = { entries, words, reader, byHeart: '' };
  const learned = examples.map(({ say, side, first, pin, isByHeart }) => {
    return { say, side, first, pin, isByHeart };
  });
  const from = [index, learned, readCode()];
  return { ...index, byHeart: keep(CACHE, from, () => learnByHeart(index, learned)) };
}

/** With typing errors it is not what is known by heart, so the reader is to know it well too. */
function weigh(examples: readonly Example[]): Example[] {
  return examples.flatMap((example) =>
    Array.from({ length: example.isByHeart ? TOLD : 1 }, () => example),
  );
}

/** The code that decides what is read wrongly. */
function readCode(): string[] {
  const files = ['src/domain/search', 'src/domain/text'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  return [...files, 'src/search-training/learn-by-heart.ts'].map((file) =>
    readFileSync(file, 'utf8'),
  );
}
