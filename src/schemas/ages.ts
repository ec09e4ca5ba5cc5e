import { z } from 'astro/zod';
import { identifier } from './words.ts';

const age = z
  .int({ error: 'write an age in whole years, for example 18' })
  .min(1, { error: 'write an age of at least 1' })
  .max(120, { error: 'write an age of at most 120' });

/**
 * The ages that a service takes, where a source says so: `{ from: 18 }` takes people of 18 and older,
 * `{ below: 19 }` those who are not yet 19.
 */
export const agesSchema = z
  .strictObject(
    {
      from: age.optional().describe('The youngest age, in whole years.'),
      below: age.optional().describe('The age that somebody must not have reached yet.'),
      sources: z
        .array(identifier, { error: 'list the sources of the ages, each a key of "sources" below' })
        .min(1, { error: 'name at least one source of the ages, a key of "sources" below' })
        .describe('Keys of the sources that say so.'),
    },
    { error: 'write { from: 18, sources: [key] } or { below: 19, sources: [key] }' },
  )
  .refine(({ from, below }) => from !== undefined || below !== undefined, {
    error: 'write "from", "below" or both, or remove the line',
  })
  .refine(({ from, below }) => from === undefined || below === undefined || from < below, {
    error: '"from" has to be less than "below"',
    path: ['from'],
  });
export type Ages = z.output<typeof agesSchema>;
