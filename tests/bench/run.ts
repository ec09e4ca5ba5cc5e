/**
 * Measures how the search and the page `/find/` grow, beside other engines on the same data, and
 * prints a table. There is nothing to pass: times differ between machines, ratios less so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { checkContent } from '../../src/content-check/check-content.ts';
import { listServices } from '../../src/domain/contact/directory.ts';
import { normalise, splitWords } from '../../src/domain/text/plain-text.ts';
import { mistype, readQueries } from '../search/measure.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';
import { makeRandom } from '../support/make-random.ts';
import { type Engine, OTHERS, OURS } from './engines.ts';
import { growPage } from './grow-page.ts';
import { listTexts, makeSyntheticServices } from './make-synthetic-services.ts';
import { type EngineFigures, measureEngines } from './measure-engines.ts';

/** How many services, and how often they are measured: the largest takes minutes a round. */
const SIZES = [
  { size: 40, rounds: 3 },
  { size: 400, rounds: 3 },
  { size: 4000, rounds: 1 },
];
const SEED = 'bench';
/** How many queries are drawn from those that the content was written with, in addition to the first 60. */
const SAMPLE = 20;
const PAGE = `${process.env.OUT_DIR ?? 'dist'}/find/index.html`;
const ENGINES: readonly Engine[] = [OURS, ...OTHERS];

const { content } = checkContent('content', TEST_DAY);
const { searchWords: words, searchExamples: examples } = content;
if (!words) throw new Error('content/search-words.yaml cannot be read');
const real = listServices({
  services: content.services.map(({ id, record }) => ({ id, ...record })),
  today: TEST_DAY,
});
const guides = content.guides.map(({ guide }) => guide);
const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : undefined;

const written = [...readQueries('first'), ...draw(readQueries('seen'), SAMPLE)];
const queries = {
  written,
  // Half of them, for the sake of time.
  mistyped: written.filter((_, index) => index % 2 === 0).map((query) => mistype(query, query.q)),
};

console.log(
  `${real.length} real services and ${guides.length} guides; ${written.length} queries, then ${queries.mistyped.length} of them with typing errors; medians of the rounds after a warm-up.`,
);
console.log('Each figure is the ratio to ours, then milliseconds, kilobytes (brotli) or per cent.');
if (page === undefined) console.log(`${PAGE} is not built: the weight of the page is left out.`);

// Warms up: code that has run for a while runs faster.
measureEngines(ENGINES, { services: real, guides, words, examples }, queries, 1);

for (const { size, rounds } of SIZES) {
  const services = makeSyntheticServices(real, size, SEED);
  const vocabulary = new Set(
    services.flatMap(listTexts).flatMap((text) => splitWords(normalise(text))),
  );
  const weight = page && brotliCompressSync(growPage(page, services, SEED)).byteLength;
  console.log(
    `\n${size} services, ${vocabulary.size} different words, rounds: ${rounds}${weight ? `, /find/ ${toKilobytes(weight)} KB` : ''}`,
  );
  printTable(measureEngines(ENGINES, { services, guides, words, examples }, queries, rounds));
}

/** Some of the items, each at most once, the same at every run. */
function draw<Item>(items: readonly Item[], count: number): Item[] {
  const random = makeRandom(SEED);
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ item }) => item);
}

function printTable(figures: readonly EngineFigures[]): void {
  const [ours] = figures;
  if (!ours) return;
  const columns: [string, (figures: EngineFigures) => string][] = [
    ['', ({ engine }) => engine],
    ['build', ({ build }) => compare(build, ours.build, toMilliseconds)],
    ['index', ({ bytes }) => compare(bytes, ours.bytes, toKilobytes)],
    ['first result', ({ first }) => compare(first, ours.first, toMilliseconds)],
    ['p95', ({ p95 }) => compare(p95, ours.p95, toMilliseconds)],
    ['p95 mistyped', ({ p95Mistyped }) => compare(p95Mistyped, ours.p95Mistyped, toMilliseconds)],
    ['right in 3', ({ found }) => toPercent(found)],
    ['mistyped', ({ foundMistyped }) => toPercent(foundMistyped)],
  ];
  const rows = [
    columns.map(([heading]) => heading),
    ...figures.map((row) => columns.map(([, write]) => write(row))),
  ];
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function compare(value: number, ours: number, write: (value: number) => string): string {
  return `${(value / ours).toFixed(2)} (${write(value)})`;
}

function toMilliseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function toKilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
