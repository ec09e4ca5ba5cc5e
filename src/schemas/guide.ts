import { z } from 'astro/zod';
import { calendarDate, sourceSchema } from './provenance.ts';
import { audienceSchema } from './service.ts';
import { codeSchema, identifier, plainWords, words } from './words.ts';

/** A claim of a guide, word for word as its text has it, and the sources that support it. */
export const claimSchema = z.strictObject({
  says: plainWords.describe('A claim, word for word as the text has it.'),
  sources: z
    .array(identifier, { error: 'list the sources of this claim, each a key of "sources"' })
    .min(1, { error: 'name at least one source, a key of "sources"' })
    .describe('Keys of the sources that support it.'),
});

const ids = z.array(identifier, { error: 'write a list of ids, or remove the line' });

/** What says of a page of prose where it comes from and how old it is. */
const proseFields = {
  sources: z
    .record(identifier, sourceSchema, {
      error: 'list the sources, each with a key, title, publisher, date and kind',
    })
    .describe('Where its claims come from, each under a key of your choice.'),
  facts: z
    .array(claimSchema, { error: 'write a list of claims, each with "says" and "sources"' })
    .default([])
    .describe('Every claim of the text, with its sources.'),
  reviewed: calendarDate.describe(
    'The day on which somebody last read the whole page against its sources.',
  ),
  review: calendarDate.describe('The day by which it is to be read again.'),
};

const isReadAgainLater = ({ reviewed, review }: { reviewed: string; review: string }) =>
  reviewed < review;
const TOO_EARLY = {
  path: ['review'],
  error: 'it is not after the day of "reviewed"; choose a later day',
};

/** Words that people would search with. */
const keywords = z
  .array(plainWords, { error: 'write a list of the words people would search with' })
  .min(3, { error: 'write at least three words people would search with' })
  .describe('Words that people would search with, at least three.');

/** How the list and the search show a standing page. */
const listingSchema = z.strictObject(
  {
    title: words.describe('What the page is about.'),
    summary: words.describe('One sentence, for the list.'),
    keywords,
  },
  { error: 'write { title: …, summary: …, keywords: [ … ] }, or remove the line' },
);

/** The front matter of `content/pages/ID.md`, whose title and frame the page itself has. */
export const proseSchema = z
  .strictObject({
    listing: listingSchema
      .optional()
      .describe('How the list and the search show it; a page without it is in neither.'),
    ...proseFields,
  })
  .refine(isReadAgainLater, TOO_EARLY);
export type ProseMatter = z.output<typeof proseSchema>;

/** The front matter of `content/guides/ID.md`. */
export const guideSchema = z
  .strictObject({
    code: codeSchema.describe('The part of its address, /g/CODE/. For ever.'),
    title: words.describe('What the page is about.'),
    audiences: z
      .array(audienceSchema, { error: 'name at least one audience' })
      .min(1, { error: 'name at least one audience' })
      .describe('Whom it is for.'),
    summary: words.describe('One sentence, for the list.'),
    first: z
      .strictObject(
        {
          do: words.describe('The one thing to do, in a sentence.'),
          contact: identifier.describe('The id of a service.'),
        },
        { error: 'write { do: one sentence, contact: the id of a service }' },
      )
      .describe('The one thing to do, and the service whose number is under it.'),
    services: ids.default([]).describe('Other help, at the end of the page: ids of services.'),
    next: ids.default([]).describe('What to read next: ids of guides.'),
    keywords,
    ...proseFields,
  })
  .refine(isReadAgainLater, TOO_EARLY);
export type GuideMatter = z.output<typeof guideSchema>;

/** A word of guides and records, explained. */
const termSchema = z.strictObject({
  term: words.describe('The word that is explained.'),
  also: z
    .array(plainWords, { error: 'write a list of other forms, or []' })
    .default([])
    .describe('Other forms of the word.'),
  id: identifier.describe('The name of its place on the page of words.'),
  means: words.describe('What it means.'),
});
export type Term = z.output<typeof termSchema>;

export const termsSchema = z
  .array(termSchema, { error: 'write a list of words, each beginning with "- term:"' })
  .min(1);

/** Joiners and marks of direction: nobody sees them, and some scripts need them. */
const JOINERS = /[\u200C-\u200F\u061C]/g;

/** A language with its own name, so that its readers find it. */
const languageSchema = z.strictObject({
  tag: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3}|-[A-Z]{2})?$/, {
      error: 'write a language tag: pl, zh-Hans, fa-AF',
    })
    .describe('Its tag, as browsers and screen readers know it: pl, zh-Hans.'),
  own: z
    .string()
    .refine((text) => plainWords.safeParse(text.replaceAll(JOINERS, '')).success, {
      error: 'write its name in its own script, without spaces at the ends',
    })
    .describe('Its name in its own script.'),
  english: words.describe('Its name in English, which somebody answering a call understands.'),
  direction: z
    .enum(['ltr', 'rtl'])
    .describe('ltr where it is written from left to right, rtl where from right to left.'),
});
export type Language = z.output<typeof languageSchema>;

export const languagesSchema = z
  .array(languageSchema, { error: 'write a list of languages, each beginning with "- tag:"' })
  .min(1);
