import { describe, expect, it } from 'vitest';
import { makeWordTest, toAlternatives } from '../../../../src/domain/search/word-sets.ts';

const SETS = { kin: ['son', 'step*'], place: ['bus stop', 'house'] };

describe('makeWordTest', () => {
  const isKin = makeWordTest(SETS.kin);

  it('knows the words of a set, with and without an s', () => {
    expect(['son', 'sons'].map(isKin)).toEqual([true, true]);
  });

  it('takes a star for the rest of a word', () => {
    expect(['step', 'stepson', 'stepsisters', 'misstep'].map(isKin)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('wants the whole word', () => {
    expect(['song', 'person', 'so', ''].map(isKin)).toEqual(Array(4).fill(false));
  });

  it('finds nothing in a set that there is not', () => {
    expect(makeWordTest(undefined)('son')).toBe(false);
  });
});

describe('toAlternatives', () => {
  it('is one part of a greater expression', () => {
    const expression = new RegExp(`^my ${toAlternatives(SETS.place)} here$`);
    expect(expression.test('my bus stops here')).toBe(true);
    expect(expression.test('my house here')).toBe(true);
    expect(expression.test('house here')).toBe(false);
  });
});
