import { z } from 'astro/zod';
import { webAddress } from './web-address.ts';
import { words } from './words.ts';

const unset = z.literal('');

/** What the whole site shares (`content/site.yaml`). Empty text stands for "not decided yet". */
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
