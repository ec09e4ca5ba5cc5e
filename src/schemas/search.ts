import { z } from 'astro/zod';
import { identifier, plainWords, typedWords, yes } from './words.ts';

const ids = z.array(identifier, { error: 'write a list of ids' });
const patterns = z.array(typedWords, { error: 'write a list of patterns' }).max(60, {
  error: 'no list of patterns is longer than 60: write examples for the search instead',
});

/** The few words that the search does not learn from examples. */
export const searchWordsSchema = z.strictObject({
  danger: patterns.describe('Patterns of danger now; the head of the file explains their signs.'),
  crisis: patterns.describe('Patterns of wanting to die.'),
  language: patterns.describe('Patterns of somebody who looks for another language.'),
  text: patterns.describe('Patterns of somebody who would rather text than talk.'),
  open: patterns.describe(
    'Patterns of bare words that people on either side type: it is asked whom they are about.',
  ),
  pins: z
    .strictObject({
      danger: ids.min(1).describe('Ids that come above all results at danger.'),
      crisis: ids.min(1).describe('Ids that come above all results at wanting to die.'),
    })
    .describe('What comes above all results, by what was read.'),
  otherLanguage: ids
    .min(1)
    .describe('Ids of what comes first for a text in another script, or for another language.'),
  byText: ids.min(1).describe('Ids of what comes first for somebody who would rather text.'),
  fallback: ids.min(1).describe('Ids of what is shown where nothing was understood.'),
  abbreviations: z
    .record(plainWords, plainWords)
    .default({})
    .describe('How people write short words that spelling cannot correct, and what they mean.'),
  stopWords: z
    .array(plainWords)
    .min(1)
    .describe('Words that tell one thing from another so seldom that ranking leaves them out.'),
});
export type SearchWords = z.output<typeof searchWordsSchema>;

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
        .enum(['danger', 'crisis'])
        .optional()
        .describe('danger where 999 has to be on top, crisis where Samaritans and Shout have to.'),
      young: yes
        .optional()
        .describe('Write true where the writer, or the person they ask for, is under 18.'),
      byHeart: yes
        .optional()
        .describe(
          'Write true for the few that must never be read wrongly, whatever the others teach.',
        ),
      say: z
        .array(typedWords, { error: 'write a list of sentences' })
        .min(1)
        .describe('Sentences as people type them, mistakes and all.'),
    }),
    { error: 'write a list of examples, each beginning with "- first:"' },
  )
  .min(1);
