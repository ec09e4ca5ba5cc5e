import { z } from 'astro/zod';
import { CHOSEN_AREAS } from '../vocabulary/audience.ts';
import { sourceSchema } from './provenance.ts';
import { plainWords, words } from './words.ts';

/** One area of the choice, and the districts that belong to it. */
const areaChoiceSchema = z.strictObject({
  id: z
    .enum(CHOSEN_AREAS, { error: `choose one of: ${CHOSEN_AREAS.join(', ')}` })
    .describe('The name of the area in records and addresses of the finder.'),
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
    .enum(OUTCODE_CLASSES, { error: `choose one of: ${OUTCODE_CLASSES.join(', ')}` })
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
