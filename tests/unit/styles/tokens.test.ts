import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measureContrast, measureLight } from '../../support/contrast.ts';

const CSS = readFileSync('src/styles/tokens.css', 'utf8');
const LIGHT = readTokens(/^:root \{\n(.*?)^\}/ms);
const DARK = { ...LIGHT, ...readTokens(/^@media \(prefers-color-scheme: dark\) \{\n(.*?)^\}/ms) };
const MORE = readTokens(/^@media \(prefers-contrast: more\) \{\n(.*?)^\}/ms);
const SCHEMES = Object.entries({
  light: LIGHT,
  dark: DARK,
  'light with more contrast': { ...LIGHT, ...MORE },
  'dark with more contrast': { ...DARK, ...MORE },
});
const GROUNDS = ['paper', 'card', 'sea-soft', 'sand'];

/** What is written or drawn, on what, and how clear it must be at least. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-soft', ground, 7],
    ['sea', ground, 4.5],
    ['alert', ground, 4.5],
    ['edge', ground, 3],
  ]),
  ['on-fill', 'fill', 4.5],
  ['on-fill', 'sea-deep', 4.5],
  // Calling 999.
  ['paper', 'alert', 4.5],
  ['#ffffff', 'exit', 7],
];

it.each(SCHEMES)('every pair of colours is clear enough: %s', (_, tokens) => {
  const faint = PAIRS.filter(([over, under, least]) => contrast(tokens, over, under) < least).map(
    ([over, under]) => `${over} on ${under}: ${contrast(tokens, over, under).toFixed(2)}`,
  );
  expect(faint).toEqual([]);
});

it.each(SCHEMES)('the exit has an edge that is seen on the page: %s', (_, tokens) => {
  const best = Math.max(contrast(tokens, 'edge', 'paper'), contrast(tokens, 'exit', 'paper'));
  expect(best).toBeGreaterThanOrEqual(3);
});

it.each(SCHEMES)('one of the two rings of the focus is seen on every ground: %s', (_, tokens) => {
  const unseen = [...GROUNDS, 'fill', 'exit'].filter(
    (ground) => !['focus', 'ink'].some((ring) => contrast(tokens, ring, ground) >= 3),
  );
  expect(unseen).toEqual([]);
});

it('at night no field is brighter than the words, and the words are softer than white', () => {
  const fields = ['paper', 'card', 'sea-soft', 'sand', 'fill', 'sea-deep', 'exit'];
  const brightest = Math.max(...fields.map((field) => measureLight(read(DARK, field))));
  expect(brightest).toBeLessThan(measureLight(read(DARK, 'ink-soft')) / 3);
  expect(contrast(DARK, 'ink', 'paper')).toBeLessThan(15);
});

type Tokens = Record<string, string>;

/** The tokens of a block, by name. */
function readTokens(block: RegExp): Tokens {
  const [, body = ''] = block.exec(CSS) ?? [];
  const tokens = Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  if (Object.keys(tokens).length === 0) throw new Error(`No tokens match ${block.source}`);
  return tokens;
}

/** The colour of a token, even if it names another token. */
function read(tokens: Tokens, name: string): string {
  if (name.startsWith('#')) return name;
  const value = tokens[name] ?? '';
  const [, other] = /^var\(--(.+)\)$/.exec(value) ?? [];
  if (other) return read(tokens, other);
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--${name} is no colour: ${value}`);
  return value;
}

function contrast(tokens: Tokens, over: string, under: string): number {
  return measureContrast(read(tokens, over), read(tokens, under));
}
