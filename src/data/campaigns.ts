import { getCollection } from 'astro:content';
import type { Campaign } from '../domain/campaign/campaign.ts';

/** Every campaign there has ever been, in the order of their ids. */
export async function loadCampaigns(): Promise<Campaign[]> {
  const entries = await getCollection('campaigns');
  return entries
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
}
