import { expect, it } from 'vitest';
import { makeWordList } from '../../../src/content-check/spelling.ts';

const knowsAll = makeWordList(['Crimestoppers', 'LGBTQ']);

it.each([
  'A colour, Colours and COLOUR.',
  'The neighbour’s door isn’t open.',
  'hampshire and Hampshire',
  'whatToSay: crimestoppers',
  'Look at https://exmple.org/xyzzy or xyzzy.org.uk.',
  '# cspell:ignore honor\n- honor',
])('knows all words of "%s"', (text) => {
  expect(knowsAll(text)).toBe(true);
});

it.each([
  'A color.',
  'You can rnig.',
  'newPasswrod',
  'A knwon way',
  'honor',
  '# cspell:words rnig',
])('does not know all words of "%s"', (text) => {
  expect(knowsAll(text)).toBe(false);
});
