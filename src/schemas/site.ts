import { z } from 'astro/zod';
import { words } from './words.ts';

const unset = z.literal('', { error: 'write a value, or leave it as ""' });

/** What the whole site shares (`content/site.yaml`). Empty text stands for "not decided yet". */
export const siteSchema = z.strictObject({
  name: words,
  /** The organisation that stands behind this copy of the site. */
  operator: z.union([words, unset]),
  /** Where visitors can write about the site: an e-mail address. */
  contact: z.union([z.email({ error: 'write a whole e-mail address, or ""' }), unset]),
  /** Who enforces the accessibility regulations for the operator. */
  enforcementBody: z.union([words, unset]),
  /** How to call 999 without speaking, in the exact words that were agreed. */
  silentCall: words,
  /** The ordinary page that the exit control opens instead of this site. */
  leaveTo: z.url({ protocol: /^https$/, error: 'write an address beginning with https://' }),
});
export type Site = z.output<typeof siteSchema>;
