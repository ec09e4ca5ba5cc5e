import { measure, mistype, readQueries } from './measure.ts';

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
    `  own behaviour without self-help in three: ${found.withoutSelfHelp.length}; danger or crisis without its pin: ${found.unpinned.length}; for adults alone to the young: ${found.adultsOnly.length}`,
  );
}
