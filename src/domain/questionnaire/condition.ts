import type { Condition } from '../../schemas/conditions.ts';

/** The factors somebody's answers set. */
export type Factors = ReadonlySet<string>;

/** True if the condition holds for these factors. `{ all: [] }` always does. */
export function holds(condition: Condition, factors: Factors): boolean {
  if (typeof condition === 'string') return factors.has(condition);
  if ('all' in condition) return condition.all.every((part) => holds(part, factors));
  if ('any' in condition) return condition.any.some((part) => holds(part, factors));
  return condition.of.filter((factor) => factors.has(factor)).length >= condition.atLeast;
}

/** Every factor a condition names, each once. */
export function listFactors(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition];
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return [...new Set(parts.flatMap(listFactors))];
}

/**
 * The smallest sets of factors for which a condition holds. As conditions can only add, it holds
 * for a set exactly when the set contains one of these.
 */
export function listMinimalSets(condition: Condition): string[][] {
  return keepSmallest(listSets(condition));
}

function listSets(condition: Condition): string[][] {
  if (typeof condition === 'string') return [[condition]];
  if ('any' in condition) return condition.any.flatMap(listSets);
  if ('atLeast' in condition) return listCombinations(condition.of, condition.atLeast);
  return condition.all.reduce<string[][]>(
    (sets, part) =>
      sets.flatMap((set) => listSets(part).map((other) => [...new Set([...set, ...other])])),
    [[]],
  );
}

function listCombinations(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    listCombinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function keepSmallest(sets: readonly string[][]): string[][] {
  return sets.filter(
    (set, index) =>
      !sets.some(
        (other, position) =>
          position !== index &&
          other.every((factor) => set.includes(factor)) &&
          (other.length < set.length || position < index),
      ),
  );
}
