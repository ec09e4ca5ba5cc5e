import { expect, it } from 'vitest';
import { holds, listFactors, listMinimalSets } from '../../../../src/domain/questionnaire/logic.ts';

const condition = { all: ['a', { any: ['b', 'c'] }, { atLeast: 2, of: ['b', 'd', 'e'] }] };

it.each([
  [['a', 'b', 'd'], true],
  [['a', 'c', 'd', 'e'], true],
  [['a', 'c', 'd'], false],
  [['b', 'd', 'e'], false],
  [[], false],
])('holds for %j: %s', (factors, expected) => {
  expect(holds(condition, new Set(factors))).toBe(expected);
});

it('always holds where nothing is asked for', () => {
  expect(holds({ all: [] }, new Set())).toBe(true);
});

it('lists factors and the smallest sets that suffice', () => {
  expect(listFactors(condition).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  const sets = listMinimalSets(condition).map((set) => set.toSorted().join(''));
  expect(sets.toSorted()).toEqual(['abd', 'abe', 'acde']);
});
