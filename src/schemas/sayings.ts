import { z } from 'astro/zod';
import { ROUTES } from '../vocabulary/audience.ts';
import { conditionSchema } from './questionnaire.ts';
import { identifier, sentences, words } from './words.ts';

const partSchema = z.strictObject({
  most: z.int().min(1).max(2).describe('How many of its sentences may be said.'),
  otherwise: words.optional().describe('What is said where no factor of it was ticked.'),
  say: z.record(z.string(), words).describe('A sentence for each factor, the first ones first.'),
});

const routeSayingsSchema = z.strictObject({
  parts: z.array(partSchema).min(1).describe('The parts of what can be said, in order.'),
  always: sentences.describe('What is said at the end, whatever was ticked.'),
});
/** What somebody on one route could say, made from what they ticked. */
export type RouteSayings = z.output<typeof routeSayingsSchema>;

/** The sentences of all routes. */
export const sayingsSchema = z.record(z.enum(ROUTES), routeSayingsSchema);
export type Sayings = z.output<typeof sayingsSchema>;

const choiceSchema = z.strictObject({
  guide: identifier.describe('The id of a guide.'),
  when: conditionSchema.optional().describe('What has to be ticked; always without this line.'),
});
/** A guide with what has to be ticked for it. */
export type GuideChoice = z.output<typeof choiceSchema>;

/** The guides of all routes, of each the first that fits. */
export const guideChoicesSchema = z.record(z.enum(ROUTES), z.array(choiceSchema).min(1));
export type GuideChoices = z.output<typeof guideChoicesSchema>;
