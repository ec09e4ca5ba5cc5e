import { z } from 'astro/zod';
import { calendarDate, sourceSchema } from './provenance.ts';
import { codeSchema, identifier, plainWords, words } from './words.ts';
import { ROUTES } from '../vocabulary/audience.ts';

/** A place or way by which people come to a campaign, with the end of its own address. */
const channelSchema = z.strictObject({
  code: codeSchema.describe('The end of its own address under /w/: gp in 24a-gp. For ever.'),
  where: words.describe('Where it hangs or is sent, for the office; no visitor sees it.'),
  printed: z
    .boolean({ error: 'write false, or remove the line' })
    .default(true)
    .describe('Write false for a way without paper: the kit makes no posters for it.'),
});

/** An awareness week, or a run of posters that goes on all the year (`content/campaigns/ID.yaml`). */
export const campaignSchema = z
  .strictObject({
    code: codeSchema.describe('The part of its address, /w/CODE/. For ever.'),
    name: words.describe('What it is called.'),
    theme: words.optional().describe('The theme of the week, word for word as its source has it.'),
    sameAs: codeSchema
      .optional()
      .describe(
        'The code of an earlier week whose theme, film, hashtags or sources this one really shares.',
      ),
    week: z
      .strictObject(
        {
          from: calendarDate.describe('The first day.'),
          to: calendarDate.describe('The last day.'),
        },
        { error: 'write { from: …, to: … }' },
      )
      .optional()
      .describe(
        'Its first and last day, from a source; leave it out where it goes on all the year.',
      ),
    route: z.enum(ROUTES).describe('Whose door it is for.'),
    heading: words.describe('The heading of its page and posters.'),
    lead: words.describe('One or two sentences below the heading.'),
    services: z
      .array(
        z.strictObject({
          service: identifier.describe('The id of a service.'),
          why: words.describe('The words that lead to it.'),
        }),
      )
      .min(1, { error: 'name at least one service' })
      .describe('Whom its page shows, in order.'),
    numbers: z
      .array(
        z.strictObject({
          service: identifier.describe('The id of a service with a telephone number.'),
          why: words.describe('The words before the number.'),
        }),
      )
      .min(1, { error: 'name the service whose number the posters carry' })
      .max(3, { error: 'a poster holds three numbers; keep the most useful' })
      .describe(
        'Whose telephone numbers its posters carry: the first large, the others beside it.',
      ),
    film: z
      .strictObject({
        name: words.describe('What the film is called.'),
        about: words.describe('What it shows.'),
      })
      .optional()
      .describe('A film that belongs to it, in words: the site holds no film.'),
    hashtags: z
      .array(z.string().regex(/^[a-z0-9]+$/i, { error: 'write it without #' }))
      .default([])
      .describe('For posts, without the sign #.'),
    channels: z
      .array(channelSchema)
      .default([])
      .describe('Places and ways by which people come, each with an address of its own.'),
    sources: z
      .record(identifier, sourceSchema)
      .default({})
      .describe('Where the facts come from, each under a key of your choice.'),
    facts: z
      .array(
        z.strictObject({
          says: plainWords.describe(
            'A text of this file, word for word, or the days as 2024-04-22 to 2024-04-26.',
          ),
          sources: z.array(identifier).min(1).describe('Keys of the sources below.'),
        }),
      )
      .default([])
      .describe('What the texts state, and the sources that support it.'),
    review: calendarDate.describe('The day by which somebody reads it again.'),
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
