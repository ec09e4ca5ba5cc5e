import { z } from 'astro/zod';
import { BANDS, isFreeName, NOT_FREE } from '../vocabulary/names.ts';

/** A short name for something somebody ticked: `home_entry`. */
export const factorSchema = z
  .string({ error: 'write the name of a factor: lower-case words joined by "_"' })
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, {
    error: 'write the name of a factor: lower-case words joined by "_"',
    abort: true,
  })
  .refine(isFreeName, { error: NOT_FREE });

/**
 * What has to be ticked. Only conditions that add: with nothing that denies or subtracts, an answer
 * more can never hide help.
 */
export type Condition =
  string | { all: Condition[] } | { any: Condition[] } | { atLeast: number; of: string[] };

const CONDITION_ERROR =
  'write a factor, or one of { all: […] }, { any: […] }, { atLeast: 2, of: […] }; a condition that takes something away could hide help';
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      factorSchema,
      z.strictObject({ all: z.array(conditionSchema).describe('Every one of these has to hold.') }),
      z.strictObject({
        any: z.array(conditionSchema).min(1).describe('At least one of these has to hold.'),
      }),
      z.strictObject({
        atLeast: z.int().min(2).describe('So many of the factors of "of" have to be there.'),
        of: z
          .array(factorSchema)
          .min(1)
          .describe('The factors that are counted, or the name of a group.'),
      }),
    ],
    { error: CONDITION_ERROR },
  ),
);

/** Lists of factors that several conditions share, by their name. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/**
 * Writes the factors of a group in the place of its name. By itself or within "all" a group holds
 * when any of its factors does; within "any" and "of" its factors are like all others there.
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

/** How serious something is at least. */
export const atLeastSchema = z.enum(BANDS).describe('The band that is reached at least.');

/** How urgent something is at least. */
export const urgentSchema = z
  .enum(['flag', 'now'], { error: 'choose one of: flag, now; or remove the line' })
  .optional();
