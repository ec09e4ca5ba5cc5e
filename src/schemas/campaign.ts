import { z } from 'astro/zod';
import { calendarDate } from './calendar-date.ts';
import { codeSchema } from './codes.ts';
import { ROUTES } from './door.ts';
import { sourceSchema } from './provenance.ts';
import { identifier, plainWords, words } from './words.ts';

/** A place or way by which people come to a campaign, with the end of its own address. */
const channelSchema = z.strictObject({
  code: codeSchema,
  /** Where it hangs or is sent, for the office: nobody who visits sees it. */
  where: words,
  /** False for a way without paper: the kit makes no posters for it. */
  printed: z.boolean({ error: 'write false, or remove the line' }).default(true),
});
export type CampaignChannel = z.output<typeof channelSchema>;

/** An awareness week, or a run of posters that goes on all the year (`content/campaigns/ID.yaml`). */
export const campaignSchema = z
  .strictObject({
    code: codeSchema,
    name: words,
    theme: words.optional(),
    /** The code of an earlier week whose theme, film, hashtags or sources this one really shares. */
    sameAs: codeSchema.optional(),
    /** Its first and last day; left out where it goes on all the year. */
    week: z
      .strictObject({ from: calendarDate, to: calendarDate }, { error: 'write { from: …, to: … }' })
      .optional(),
    /** Whose door it is for. */
    route: z.enum(ROUTES, { error: `choose one of: ${ROUTES.join(', ')}` }),
    /** The heading of its page and posters. */
    heading: words,
    lead: words,
    /** Whom its page shows, in order. */
    services: z
      .array(z.strictObject({ service: identifier, why: words }))
      .min(1, { error: 'name at least one service' }),
    /** Whose telephone numbers its posters carry: one large, the others beside it. */
    numbers: z
      .array(z.strictObject({ service: identifier, why: words }))
      .min(1, { error: 'name the service whose number the posters carry' })
      .max(3, { error: 'a poster holds three numbers; keep the most useful' }),
    /** A film that belongs to it, in words: the site holds no film. */
    film: z.strictObject({ name: words, about: words }).optional(),
    hashtags: z
      .array(z.string().regex(/^[a-z0-9]+$/i, { error: 'write it without #' }))
      .default([]),
    channels: z.array(channelSchema).default([]),
    sources: z.record(identifier, sourceSchema).default({}),
    /** What the texts state, word for word, and the sources that support it. */
    facts: z
      .array(z.strictObject({ says: plainWords, sources: z.array(identifier).min(1) }))
      .default([]),
    /** The day by which it is to be read again. */
    review: calendarDate,
  })
  .refine(({ sameAs, week }) => sameAs === undefined || week, {
    path: ['sameAs'],
    error: 'only a week can be the same as another; remove the line',
  })
  .refine(({ week }) => !week || week.from <= week.to, {
    path: ['week', 'to'],
    error: 'it ends before it begins; correct the days',
  });
export type CampaignRecord = z.output<typeof campaignSchema>;

/** Every end of an address under `/w/` there has ever been, with its campaign (`content/printed-codes.yaml`). */
export const printedCodesSchema = z.record(
  z.string().regex(/^[a-z0-9]{2,6}(-[a-z0-9]{2,6})?$/, {
    error: 'write the code, or the code, a hyphen and the code of the channel: 24a-gp',
  }),
  identifier,
  { error: 'write one line for each address: "24a-gp: ID of the campaign"' },
);
export type PrintedCodes = z.output<typeof printedCodesSchema>;
