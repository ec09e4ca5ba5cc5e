import { z } from 'astro/zod';
import { ROUTES } from '../vocabulary/audience.ts';
import { identifier, words } from './words.ts';

/** The letter of each door's address, which links rely on for ever. */
const LETTERS = { victim: 'a', own: 'b', 'other.target': 'c', 'other.doing': 'd' } as const;

/** One of the four ways in: what it is called, and whom it leads to, in order. */
export const doorSchema = z
  .strictObject({
    route: z
      .enum(ROUTES, { error: `choose one of: ${ROUTES.join(', ')}` })
      .describe('Whom the door is for.'),
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
      `the letter of this door is "${LETTERS[(input as { route: keyof typeof LETTERS }).route]}" for ever; put it back`,
  });
export const doorsSchema = z.array(doorSchema).length(ROUTES.length, {
  error: `write four doors, one for each of: ${ROUTES.join(', ')}`,
});
export type Door = z.output<typeof doorsSchema>[number];
