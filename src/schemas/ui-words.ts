import { z } from 'astro/zod';
import { placed, words } from './words.ts';

/**
 * The sentences that code says (`content/ui.en.yaml`), in the order in which a visitor meets them.
 * Each text has exactly the places that are named here.
 */
export const uiWordsSchema = z.strictObject({
  contact: z.strictObject({
    noAnswer: placed('why'),
  }),
  languages: z.strictObject({
    title: words,
    summary: words,
  }),
});
export type UiWords = z.output<typeof uiWordsSchema>;
