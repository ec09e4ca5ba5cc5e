import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** As many lines as eslint allows of code, for styles too. */
const MOST_LINES = 250;

it('has no file in src that is longer than one subject needs', () => {
  const files = globSync('src/**/*.{ts,tsx,astro,css}');
  expect(files.length).toBeGreaterThan(100);
  const long = files.filter(
    (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > MOST_LINES,
  );
  expect(long).toEqual([]);
});
