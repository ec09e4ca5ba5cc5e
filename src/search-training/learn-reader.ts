import { readFileSync } from 'node:fs';
import type { SearchEntry } from '../domain/search/search-index.ts';
import type { Example } from './example.ts';
import type { PackedReader } from '../domain/search/reader.ts';
import { keep } from './keep.ts';
import { packReader } from './pack.ts';
import { trainReader } from './train.ts';

/** As large as the page of the search has room for. */
const SIZE = { features: 2900, dimensions: 12 };
/** How much the words of a record count beside a sentence that somebody typed. */
const WEAK = 0.3;
/** How many words of a record make one example. */
const CHUNK = 4;

const CACHE = 'node_modules/.cache/search-reader';
/** The code that decides what a reader is. */
const CODE = [
  ...['learn-reader', 'train', 'table', 'random', 'typing-errors', 'pack'].map(
    (name) => `src/search-training/${name}.ts`,
  ),
  ...['features', 'labels', 'reader'].map((name) => `src/domain/search/${name}.ts`),
  ...['normalise', 'fold-text'].map((name) => `src/domain/text/${name}.ts`),
];

/**
 * The reader that is learned from examples and from the words of the records themselves. It is kept,
 * so that the same examples, records and code are learned once only. What no example names it does not
 * learn: however long the list, such records are found by their words.
 */
export function learnReader(
  examples: readonly Example[],
  entries: readonly SearchEntry[],
): PackedReader {
  const named = new Set(examples.flatMap(({ first }) => first));
  const taught = entries.filter(({ id }) => named.has(id));
  const learned = examples.map(({ say, side, first, pin, isYoung }) => {
    return { say, side, first, pin, isYoung };
  });
  const all = [...learned, ...taught.flatMap(describeEntry)];
  const code = CODE.map((name) => readFileSync(name, 'utf8'));
  const ids = taught.map(({ id }) => id).toSorted();
  return keep(CACHE, [all, code], () => packReader(trainReader(all, ids, SIZE)));
}

/** The names and words of a record, as what somebody may type who looks for it. */
function describeEntry({ id, t, k, s }: SearchEntry): Example[] {
  const texts = [...t.split('|'), ...cut(k), ...cut(s)];
  return texts.filter(Boolean).map((say) => ({ say, side: 'none', first: [id], weight: WEAK }));
}

function cut(text: string): string[] {
  const words = text.split(' ');
  return Array.from({ length: Math.ceil(words.length / CHUNK) }, (_, at) =>
    words.slice(at * CHUNK, (at + 1) * CHUNK).join(' '),
  );
}
