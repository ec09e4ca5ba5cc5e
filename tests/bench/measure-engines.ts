import { brotliCompressSync } from 'node:zlib';
import type { LabelledQuery } from '../search/measure.ts';
import type { Directory, Engine } from './engines.ts';

/** Queries as people wrote them, and the same with typing errors. */
export interface Queries {
  written: readonly LabelledQuery[];
  mistyped: readonly LabelledQuery[];
}

/** What one engine took for one directory. */
export interface EngineFigures {
  engine: string;
  /** From records to a search that can answer, in milliseconds. */
  build: number;
  /** What a browser has to fetch before it can search, in bytes compressed with brotli. */
  bytes: number;
  /** From what was fetched to the first answer, in milliseconds. */
  first: number;
  /** What 95 of 100 queries stay below, in milliseconds. */
  p95: number;
  /** The same for mistyped queries. */
  p95Mistyped: number;
  /** The share of queries with an id that they expect among the first three, written and mistyped. */
  found: number;
  foundMistyped: number;
}

/**
 * Measures engines in turn, round by round, so that whatever else the machine does meets all alike,
 * and takes the median of the rounds.
 *
 * @param rounds how many rounds, at least one
 */
export function measureEngines(
  engines: readonly Engine[],
  directory: Directory,
  queries: Queries,
  rounds: number,
): EngineFigures[] {
  const measured = Array.from({ length: rounds }, () =>
    engines.map((engine) => runRound(engine, directory, queries)),
  );
  return engines.map(({ name, pack }, place) => {
    const own = measured.flatMap((round) => round[place] ?? []);
    return {
      engine: name,
      build: findMedian(own.map(({ build }) => build)),
      bytes: brotliCompressSync(pack(directory)).byteLength,
      first: findMedian(own.map(({ first }) => first)),
      p95: findP95(own.map(({ written }) => written)),
      p95Mistyped: findP95(own.map(({ mistyped }) => mistyped)),
      // An engine finds the same in every round.
      found: findMedian(own.map(({ found }) => found)),
      foundMistyped: findMedian(own.map(({ foundMistyped }) => foundMistyped)),
    };
  });
}

/** Times in milliseconds, those of queries in their order. */
interface Round {
  build: number;
  first: number;
  written: number[];
  mistyped: number[];
  found: number;
  foundMistyped: number;
}

function runRound(engine: Engine, directory: Directory, queries: Queries): Round {
  const { result: packed, time: packing } = clock(() => engine.pack(directory));
  const { result: find, time: opening } = clock(() => engine.open(packed));
  const { time: first } = clock(() => engine.open(packed)(queries.written[0]?.q ?? ''));
  const run = (list: readonly LabelledQuery[]) =>
    list.map(({ q, expect }) => {
      const { result: ids, time } = clock(() => find(q));
      return { time, isFound: ids.slice(0, 3).some((id) => expect.includes(id)) };
    });
  const written = run(queries.written);
  const mistyped = run(queries.mistyped);
  const share = (results: typeof written) =>
    results.filter(({ isFound }) => isFound).length / results.length;
  return {
    build: packing + opening,
    first,
    written: written.map(({ time }) => time),
    mistyped: mistyped.map(({ time }) => time),
    found: share(written),
    foundMistyped: share(mistyped),
  };
}

function clock<Result>(work: () => Result): { result: Result; time: number } {
  const start = performance.now();
  const result = work();
  return { result, time: performance.now() - start };
}

/** Of each query the median of its rounds, of all queries the 95th of a hundred. */
function findP95(rounds: readonly (readonly number[])[]): number {
  const times = (rounds[0] ?? []).map((_, query) =>
    findMedian(rounds.map((round) => round[query] ?? 0)),
  );
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
