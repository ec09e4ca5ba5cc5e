import { z } from 'astro/zod';
import { identifier, words } from './words.ts';

/** The groups of the whole list, in the order shown (`content/needs.yaml`). */
export const needsSchema = z
  .array(z.strictObject({ id: identifier, heading: words, intro: words.optional() }))
  .min(1, { error: 'write at least one group' });
export type Need = z.output<typeof needsSchema>[number];
