import { z } from 'astro/zod';
import { identifier, words } from './words.ts';

/** An answer in the words of the page, and the sources that print it. */
const plainFactSchema = z.strictObject(
  {
    says: words
      .refine((text) => text.length <= 200, { error: 'keep this to 200 characters' })
      .describe('The answer, in a sentence for visitors.'),
    sources: z
      .array(identifier, { error: 'list the sources of this fact, each a key of "sources" below' })
      .min(1, { error: 'name at least one source, a key of "sources" below' })
      .describe('Keys of the sources that print it.'),
  },
  { error: 'write { says: …, sources: [ … ] }, or remove the line: the page then says "unknown"' },
);

/** What a record knows of what people ask of every line before they use it. What it does not name is shown as unknown, never guessed. */
export const plainFactsSchema = z.strictObject({
  answeredBy: plainFactSchema.optional().describe('Does a person answer, or a machine first?'),
  anonymous: plainFactSchema.optional().describe('May people leave out their name?'),
  tells: plainFactSchema.optional().describe('When must they tell somebody else?'),
  ringsBack: plainFactSchema.optional().describe('Do they ring or write back, and how?'),
});
export type PlainFacts = z.output<typeof plainFactsSchema>;
export type PlainFactKind = keyof PlainFacts;
