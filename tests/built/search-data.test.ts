import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readSearchExamples } from '../../src/content-check/search-examples.ts';
import { readContentFiles } from '../../src/content-check/content-files.ts';

/** Shorter ones are names of services and phrases that pages say too. */
const TELLING = 6;

it('sends nobody a sentence that the search learned from', () => {
  const { examples } = readSearchExamples(readContentFiles('content'));
  const said = examples
    .map(({ say }) => say.toLowerCase())
    .filter((say) => say.split(' ').length >= TELLING);
  expect(said.length).toBeGreaterThan(3000);
  expect(globSync('dist/find/data.*.js')).toHaveLength(1);
  const sent = listFiles('dist')
    .filter((file) => /\.(?:html|js|json|txt|xml)$/.test(file))
    .map((file) => readFileSync(`dist/${file}`, 'utf8').toLowerCase())
    .join('\n');
  expect(said.filter((say) => sent.includes(say))).toEqual([]);
});
