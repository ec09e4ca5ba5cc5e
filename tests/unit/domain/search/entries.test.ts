import { describe, expect, it } from 'vitest';
import {
  findNumbered,
  hashNumber,
  type SearchEntry,
  toDialled,
} from '../../../../src/domain/search/entries.ts';

const entry = (id: string, ...n: string[]): SearchEntry => ({
  id,
  t: id,
  k: '',
  s: '',
  n: n.map(hashNumber),
});
const ENTRIES = [entry('line', '08088020300'), entry('text', '85258'), entry('short', '999')];

describe('findNumbered', () => {
  it.each(['0808 802 0300', '+44 808 802 0300', '0044 808 802-0300'])(
    'finds whose number is typed: %s',
    (query) => {
      expect(findNumbered(query, ENTRIES)).toEqual(['line']);
    },
  );

  it.each([
    '08',
    '0808',
    '08088',
    '8525',
    '852580',
    '99',
    '9999',
    'ring 85258',
    '85258 please',
    '',
    '()-',
  ])('takes nothing else for a number: "%s"', (query) => {
    expect(findNumbered(query, ENTRIES)).toEqual([]);
  });
});

it('a number is dialled without the code of the country', () => {
  expect(['+448088020300', '0044 (0)808 802 0300', '116 123'].map(toDialled)).toEqual([
    '08088020300',
    '08088020300',
    '116123',
  ]);
});
