import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** How many lines the search had when it read grammar. */
const LINES_OF_THE_GRAMMAR = 778;
const MOST_PATTERNS = 60;

it('is smaller than what it took the place of', () => {
  const lines = readdirSync('src/domain/search').map(
    (name) => readFileSync(`src/domain/search/${name}`, 'utf8').trimEnd().split('\n').length,
  );
  expect(lines.length).toBeGreaterThanOrEqual(5);
  expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThan(LINES_OF_THE_GRAMMAR);
});

it('has no list of patterns that is longer than sixty lines', () => {
  const text = readFileSync('content/search-words.yaml', 'utf8');
  const words = parse(text) as Record<string, unknown>;
  for (const name of ['danger', 'crisis', 'language', 'open']) {
    const patterns = words[name] as unknown[];
    expect(patterns.length, name).toBeGreaterThan(0);
    expect(patterns.length, name).toBeLessThanOrEqual(MOST_PATTERNS);
    // One pattern a line, so that no line has several.
    const [, list = ''] = text.split(`\n${name}:\n`);
    const lines = list.split('\n').findIndex((line) => !/^ {2}[-#]/.test(line));
    expect(lines, name).toBeLessThanOrEqual(MOST_PATTERNS);
  }
});
