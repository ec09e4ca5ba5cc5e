import type { Condition } from './questionnaire.ts';

/** Lists of factors that several conditions share, by their name. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/**
 * Writes the factors of a group in the place of its name. By itself or within "all" a group holds
 * when any of its factors does; within "any" and "of" its factors stand like all others there.
 */
export function expandGroups(condition: Condition, groups: Groups): Condition {
  if (typeof condition === 'string') {
    const members = findGroup(groups, condition);
    return members ? { any: [...members] } : condition;
  }
  if ('all' in condition) return { all: condition.all.map((part) => expandGroups(part, groups)) };
  if ('any' in condition)
    return {
      any: condition.any.flatMap((part) => {
        const members = typeof part === 'string' ? findGroup(groups, part) : undefined;
        return members ? [...members] : [expandGroups(part, groups)];
      }),
    };
  return {
    atLeast: condition.atLeast,
    of: condition.of.flatMap((factor) => findGroup(groups, factor) ?? [factor]),
  };
}

/** Every name that a condition has, of a factor or a group. */
export function listNames(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition];
  if ('all' in condition) return condition.all.flatMap(listNames);
  return 'any' in condition ? condition.any.flatMap(listNames) : condition.of;
}

function findGroup(groups: Groups, name: string): readonly string[] | undefined {
  return Object.hasOwn(groups, name) ? groups[name] : undefined;
}
