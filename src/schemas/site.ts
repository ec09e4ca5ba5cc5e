import { z } from 'astro/zod';
import { CHOSEN_AREAS, ROUTES } from '../vocabulary/audience.ts';
import { calendarDate, sourceSchema } from './provenance.ts';
import { identifier, plainWords, webAddress, words } from './words.ts';

const unset = z.literal('');

/** What the whole site shares (`content/site.yaml`). Empty text means "not decided yet". */
export const siteSchema = z.strictObject({
  name: words.describe('What the site is called.'),
  operator: z
    .union([unset, words], { error: 'write a name, or ""' })
    .describe('The organisation that stands behind this copy of the site, or "" while none does.'),
  contact: z
    .union([unset, z.email()], { error: 'write a whole email address, or ""' })
    .describe('An email address where visitors can write about the site, or "".'),
  enforcementBody: z
    .union([unset, words], { error: 'write a name, or ""' })
    .describe('Who enforces the accessibility rules for the organisation, or "".'),
  dataLicence: z
    .union([unset, words], { error: 'write the name of a licence, or ""' })
    .default('')
    .describe('The licence under which others may use the open data, by its name, or "".'),
  silentCall: words.describe(
    'How to call 999 without speaking, in the exact words that were agreed.',
  ),
  leaveTo: webAddress.describe('The ordinary page that "Leave this site" opens.'),
  countsPosters: z
    .boolean({ error: 'write true, or remove the line' })
    .default(false)
    .describe(
      'Write true where the server counts how often the addresses of posters are asked for.',
    ),
});
export type Site = z.output<typeof siteSchema>;

/** The letter of each door's address, which links rely on for ever. */
const LETTERS = { victim: 'a', own: 'b', 'other.target': 'c', 'other.doing': 'd' } as const;

/** One of the four ways in: what it is called, and whom it leads to, in order. */
export const doorSchema = z
  .strictObject({
    route: z.enum(ROUTES).describe('Whom the door is for.'),
    code: z
      .string()
      .regex(/^[a-z]$/, { error: 'write one lower-case letter' })
      .describe('The letter of its address, /check/a/. For ever.'),
    label: words.describe('What the door says on the front page.'),
    short: words.describe('The same in four words or so, beside the search.'),
    hint: words.describe('A few words below that.'),
    heading: words.describe('The heading of its page.'),
    lead: words.describe('The first sentence of its page.'),
    contacts: z
      .array(
        z.strictObject({
          service: identifier.describe('The id of a service.'),
          why: words.describe('The words that lead to it.'),
        }),
      )
      .min(1, { error: 'name at least one service' })
      .describe('Whom it leads to, in order.'),
  })
  .refine(({ route, code }) => code === LETTERS[route], {
    path: ['code'],
    error: ({ input }) =>
      `the letter of this door is "${LETTERS[(input as { route: keyof typeof LETTERS }).route]}" for ever; write that letter`,
  });
export const doorsSchema = z.array(doorSchema).length(ROUTES.length, {
  error: `write four doors, one for each of: ${ROUTES.join(', ')}`,
});
export type Door = z.output<typeof doorsSchema>[number];

/** One group of the whole list. */
export const needSchema = z.strictObject({
  id: identifier.describe('The name of the group, which records have under "need".'),
  heading: words.describe('Its heading in the list.'),
  first: z
    .array(identifier, { error: 'write a list of ids, or remove the line' })
    .default([])
    .describe(
      'Ids of services that come first in the group; the others follow as most readers meet them.',
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

/** One area of the choice, and the districts that belong to it. */
const areaChoiceSchema = z.strictObject({
  id: z.enum(CHOSEN_AREAS).describe('The name of the area in records and addresses of the finder.'),
  label: words.describe('What readers choose.'),
  districts: z
    .array(plainWords, { error: 'write a list of districts, or []' })
    .describe('The council districts that belong to it.'),
});
export type AreaChoice = z.output<typeof areaChoiceSchema>;

/** How an outcode lies to the border of Hampshire and the Isle of Wight, or why that says little. */
const OUTCODE_CLASSES = [
  'inside',
  'mostly',
  'partly',
  'trace',
  'retired',
  'non-geographic',
] as const;

/** The first half of a postcode, and where its postcodes lie. */
const outcodeSchema = z.strictObject({
  outcode: z
    .string({ error: 'write the first half of a postcode: SO14' })
    .regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, {
      error: 'write the first half of a postcode in capitals: SO14',
    })
    .describe('The first half of a postcode, in capitals.'),
  share: z
    .number({ error: 'write the share in per cent, without a sign: 98.6' })
    .gt(0, { error: 'it is not above 0; remove the line of an outcode that lies outside' })
    .max(100, { error: 'it is more than 100 per cent; correct the share' })
    .describe('The part of its postcodes within Hampshire and the Isle of Wight, in per cent.'),
  class: z
    .enum(OUTCODE_CLASSES)
    .describe(
      'How it lies to the border: all inside, mostly, partly, hardly (trace); or no place at all.',
    ),
  districts: z
    .record(
      plainWords,
      z.int({ error: 'write how many postcodes, a whole number' }).positive({
        error: 'write how many postcodes, or remove the district',
      }),
      { error: 'write districts with their numbers of postcodes: { Eastleigh: 19 }' },
    )
    .refine((districts) => Object.keys(districts).length > 0, {
      error: 'name at least one district with its number of postcodes',
    })
    .describe('How many of its postcodes lie in each district.'),
});
export type Outcode = z.output<typeof outcodeSchema>;

/** The areas that readers choose from, and the outcodes that lead to them (`content/areas.yaml`). */
export const areasSchema = z.strictObject({
  source: sourceSchema.describe('The table that all of this comes from.'),
  attribution: z
    .array(plainWords, { error: 'write a list of the lines that the licence asks for' })
    .min(1, { error: 'write the lines that the licence asks for' })
    .describe(
      'The lines that the licence of the data asks for; the page about the site shows them.',
    ),
  choices: z
    .array(areaChoiceSchema, {
      error: 'write a list of areas, each with an id, a label and districts',
    })
    .describe('The areas that readers choose from, in order.'),
  outcodes: z
    .array(outcodeSchema, { error: 'write a list, each line beginning with "- { outcode:"' })
    .min(1, { error: 'write at least one outcode' })
    .describe('The first halves of postcodes, and where they lie.'),
});
export type Areas = z.output<typeof areasSchema>;

/** The titles that outside pages had when somebody last looked (`npm run report:links -- --keep`). */
export const linkTitlesSchema = z
  .record(webAddress, z.string().describe('The title of the page'), {
    error: 'write one line for each address: "https://…: its title", or {} for none',
  })
  .describe('The titles of pages on other sites, by address');

/** One thing that was measured, beside what was asked of it. */
const criterionSchema = z.strictObject({
  /** The question in plain words, for visitors. */
  question: plainWords,
  /** What was seen, in plain words. */
  seen: plainWords,
  passed: z.boolean(),
});

/** What `npm run audit:traces` measured last (`content/trace-results.json`). */
export const traceResultsSchema = z.strictObject({
  measuredOn: calendarDate,
  browser: plainWords,
  criteria: z.array(criterionSchema).min(1),
});
export type TraceResults = z.output<typeof traceResultsSchema>;
