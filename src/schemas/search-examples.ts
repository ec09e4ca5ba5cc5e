import { z } from 'astro/zod';
import { identifier, plainWords } from './words.ts';

/** What people type who are on one side, and what may come first for it: a file of examples. */
export const searchExamplesSchema = z
  .array(
    z.strictObject({
      first: z
        .array(identifier)
        .min(1)
        .max(8)
        .describe('Ids of what may come first, each as good as the others, the best first.'),
      pin: z
        .enum(['danger', 'crisis'], { error: 'choose one of: danger, crisis' })
        .optional()
        .describe(
          'danger where 999 has to stand on top, crisis where Samaritans and Shout have to.',
        ),
      young: z
        .literal(true, { error: 'write true, or remove the line' })
        .optional()
        .describe('Write true where the writer, or the person they ask for, is under 18.'),
      byHeart: z
        .literal(true, { error: 'write true, or remove the line' })
        .optional()
        .describe(
          'Write true for the few that must never be read wrongly, whatever the others teach.',
        ),
      say: z
        .array(plainWords, { error: 'write a list of sentences' })
        .min(1)
        .describe('Sentences as people type them, mistakes and all.'),
    }),
    { error: 'write a list of examples, each beginning with "- first:"' },
  )
  .min(1);
