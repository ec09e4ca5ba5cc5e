import { z } from 'astro/zod';
import { webAddress } from './web-address.ts';
import { words } from './words.ts';

const unset = z.literal('');

/** What the whole site shares (`content/site.yaml`). Empty text stands for "not decided yet". */
export const siteSchema = z.strictObject({
  name: words,
  /** The organisation that stands behind this copy of the site. */
  operator: z.union([unset, words], { error: 'write a name, or ""' }),
  /** Where visitors can write about the site: an email address. */
  contact: z.union([unset, z.email()], { error: 'write a whole email address, or ""' }),
  /** Who enforces the accessibility regulations for the operator. */
  enforcementBody: z.union([unset, words], { error: 'write a name, or ""' }),
  /** The licence under which others may use the open data, by its name. */
  dataLicence: z.union([unset, words], { error: 'write the name of a licence, or ""' }).default(''),
  /** How to call 999 without speaking, in the exact words that were agreed. */
  silentCall: words,
  /** The ordinary page that the exit control opens instead of this site. */
  leaveTo: webAddress,
  /** True where the server counts how often the addresses of posters are asked for (docs/counting.md). */
  countsPosters: z.boolean({ error: 'write true, or remove the line' }).default(false),
});
export type Site = z.output<typeof siteSchema>;
