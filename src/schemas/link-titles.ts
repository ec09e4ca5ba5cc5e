import { z } from 'astro/zod';
import { webAddress } from './web-address.ts';

/** The titles that outside pages had when somebody last looked (`npm run report:links -- --keep`). */
export const linkTitlesSchema = z
  .record(webAddress, z.string().describe('The title of the page'), {
    error: 'write one line for each address: "https://…: its title", or {} for none',
  })
  .describe('The titles of pages on other sites, by address');
