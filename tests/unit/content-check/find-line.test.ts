import { expect, it } from 'vitest';
import { findLine } from '../../../src/content-check/find-line.ts';

const text = [
  'code: one',
  'channels:',
  '  - kind: phone',
  '    provenance:',
  '      review: x',
  '',
].join('\n');

it('finds the line of a field, of the nearest field around it, or the first', () => {
  expect(findLine(text, ['channels', 0, 'provenance', 'review'])).toBe(5);
  expect(findLine(text, ['channels', 0, 'provenance', 'missing'])).toBe(4);
  expect(findLine(text, ['nothing'])).toBe(1);
  expect(findLine(text, ['code'], 1)).toBe(2);
});
