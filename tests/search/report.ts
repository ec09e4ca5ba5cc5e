import { createHash } from 'node:crypto';
import type { ReadExample } from '../../src/content-check/content.ts';
import { makeSearch } from '../../src/domain/search/search.ts';
import { makeReader } from '../../src/domain/search/reader.ts';
import { listMisread, listUnsure } from '../../src/search-training/examples.ts';
import { teach } from '../../src/search-training/make-search-index.ts';
import { content, INDEX, measure, mistype, readQueries, search } from './measure.ts';

/** How many examples worth imitating to print. */
const UNSURE = 20;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

for (const [name, variants, what] of [
  ['first', 20, 'the 60 queries of the specification'],
  ['seen', 2, '774 other queries, most of which are examples too'],
  ['hidden', 5, '170 other queries, which nobody looked at while writing them'],
] as const) {
  const queries = readQueries(name);
  const found = measure(queries);
  const spoiled = measure(
    queries.flatMap((query) =>
      Array.from({ length: variants }, (_, index) => mistype(query, `${query.q} ${index}`)),
    ),
  );
  const audiences = [...new Set(queries.map(({ audience }) => audience))].map((audience) => ({
    audience,
    ...measure(queries.filter((query) => query.audience === audience)),
  }));
  const [worst] = audiences.toSorted((a, b) => a.first - b.first);
  console.log(what);
  console.log(`  right at 1: ${percent(found.first)}; at 3: ${percent(found.three)}`);
  console.log(
    `  worst audience: ${worst?.audience ?? ''}, at 1: ${percent(worst?.first ?? 0)}; at 3: ${percent(worst?.three ?? 0)}`,
  );
  console.log(
    `  with typing errors at 3: ${percent(spoiled.three)}; for the other side: ${percent(spoiled.wrongSide.length / spoiled.queries)}`,
  );
  console.log(
    `  for the other side among the first three: ${found.wrongSide.length}; nothing found: ${found.empty}`,
  );
  console.log(
    `  own behaviour without self-help in three: ${found.withoutSelfHelp.length}; danger or crisis without its pin: ${found.unpinned.length}; only for adults, shown to the young: ${found.adultsOnly.length}`,
  );
}

const examples = content.searchExamples;
const whereOf = ({ file, line, say }: ReadExample) => `  ${file}:${line} "${say}"`;

// A fifth by the hash of the sentence, so that it stays the same as the others grow.
const isApart = ({ say }: ReadExample) =>
  (createHash('sha256').update(say).digest()[0] ?? 0) % 5 === 0;
const apart = examples.filter(isApart);
const taught = examples.filter((example) => !isApart(example));
const others = makeSearch(teach(INDEX.entries, INDEX.words, taught));
const rightIn = (count: number) =>
  apart.filter(({ say, first }) =>
    others(say)
      .answers.filter(({ id, isPinned }) => !isPinned || first.includes(id))
      .slice(0, count)
      .some(({ id }) => first.includes(id)),
  ).length / apart.length;
console.log(
  `a fifth of the examples, ${apart.length}, by a search that learned from the others only`,
);
console.log(`  right at 1: ${percent(rightIn(1))}; at 3: ${percent(rightIn(3))}`);

const misread = listMisread(search, examples, INDEX.entries);
console.log(`examples that the built search still reads wrongly, though it learned from them`);
for (const [file, all] of Map.groupBy(examples, ({ file }) => file)) {
  const wrong = misread.filter(({ example }) => example.file === file);
  console.log(`  ${file}: ${wrong.length} of ${all.length}`);
}
if (process.argv[2] === 'all')
  for (const { example, shown } of misread)
    console.log(`${whereOf(example)} shows ${shown.join(', ')}`);
else console.log('  npm run report:search -- all lists them');

console.log(`the ${UNSURE} examples that the reader is least sure of: write more like these`);
for (const example of listUnsure(makeReader(INDEX.reader).read, examples, UNSURE))
  console.log(whereOf(example));
