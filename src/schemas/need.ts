import { z } from 'astro/zod';
import { identifier, words } from './words.ts';

/** One group of the whole list. */
export const needSchema = z.strictObject({
  id: identifier.describe('The name of the group, which records have under "need".'),
  heading: words.describe('Its heading in the list.'),
  first: z
    .array(identifier, { error: 'write a list of ids, or remove the line' })
    .default([])
    .describe(
      'Ids of services that stand first in the group; the others follow as most readers meet them.',
    ),
});
export type Need = z.output<typeof needSchema>;

/** The groups in the order shown (`content/needs.yaml`). */
export const needsSchema = z
  .array(needSchema, { error: 'write a list of groups, each with an id and a heading' })
  .min(1, { error: 'write at least one group' })
  .refine((needs) => new Set(needs.map(({ id }) => id)).size === needs.length, {
    error: 'two groups have the same id; give each its own',
  });
