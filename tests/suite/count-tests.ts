import { stripVTControlCharacters } from 'node:util';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Reads the counts in what Vitest ("Tests  2 failed | 40 passed (42)") or Playwright
 * ("  40 passed (2.1m)", a line for each) prints at its end. A test that passed only when it was
 * tried again counts as failed.
 *
 * @returns nothing if the output is of neither
 */
export function countTests(output: string): Counts | undefined {
  const lines = stripVTControlCharacters(output).split(/\r?\n/);
  const ends = lines.filter((line) =>
    /^ *(Tests  +)?\d+ (passed|failed|skipped|flaky|interrupted)\b/.test(line),
  );
  const end = ends.join('\n');
  const count = (word: string) =>
    [...end.matchAll(new RegExp(`(\\d+) ${word}\\b`, 'g'))].reduce(
      (sum, [, number]) => sum + Number(number),
      0,
    );
  if (ends.length === 0) return undefined;
  return {
    passed: count('passed'),
    failed: count('failed') + count('flaky') + count('interrupted'),
    skipped: count('skipped'),
  };
}
