import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import { codeSchema } from './codes.ts';
import { sourceSchema } from './provenance.ts';
import { audienceSchema } from './service.ts';
import { identifier, plainWords, words } from './words.ts';

/** A claim of a guide, word for word as its text has it, and the sources that support it. */
export const claimSchema = z.strictObject({
  says: plainWords,
  sources: z
    .array(identifier, { error: 'list the sources of this claim, each a key of "sources"' })
    .min(1, { error: 'name at least one source, a key of "sources"' }),
});

const ids = z.array(identifier, { error: 'write a list of ids, or remove the line' });

/** What says of a page of prose where it comes from and how old it is. */
const proseFields = {
  sources: z.record(identifier, sourceSchema, {
    error: 'list the sources, each with a key, title, publisher, date and kind',
  }),
  facts: z
    .array(claimSchema, { error: 'write a list of claims, each with "says" and "sources"' })
    .default([]),
  /** The day on which somebody last read the whole page against its sources. */
  reviewed: calendarDate,
  /** The day by which it is to be read again. */
  review: calendarDate,
};

const isReadAgainLater = ({ reviewed, review }: { reviewed: string; review: string }) =>
  reviewed < review;
const TOO_EARLY = {
  path: ['review'],
  error: 'it is not after the day of "reviewed"; choose a later day',
};

/** The front matter of `content/pages/ID.md`, whose title and frame the page itself has. */
export const proseSchema = z.strictObject(proseFields).refine(isReadAgainLater, TOO_EARLY);
export type ProseMatter = z.output<typeof proseSchema>;

/** The front matter of `content/guides/ID.md`. */
export const guideSchema = z
  .strictObject({
    code: codeSchema,
    title: words,
    audiences: z
      .array(audienceSchema, { error: 'name at least one audience' })
      .min(1, { error: 'name at least one audience' }),
    summary: words,
    /** The one thing to do, and the service whose number stands under it. */
    first: z.strictObject(
      { do: words, contact: identifier },
      { error: 'write { do: one sentence, contact: the id of a service }' },
    ),
    /** Other help, at the end of the page. */
    services: ids.default([]),
    /** What to read next. */
    next: ids.default([]),
    keywords: z
      .array(plainWords, { error: 'write a list of the words people would search with' })
      .min(3, { error: 'write at least three words people would search with' }),
    ...proseFields,
  })
  .refine(isReadAgainLater, TOO_EARLY);
export type GuideMatter = z.output<typeof guideSchema>;
