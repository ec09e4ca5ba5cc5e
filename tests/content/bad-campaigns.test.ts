import { describe, expect, it } from 'vitest';
import { listFaults, replace } from '../support/edit-content.ts';
import { mistakesInCampaigns } from './mistakes/campaigns.ts';

const WEEK = 'campaigns/week-2024.yaml';

describe('in a campaign', () => {
  it.each(mistakesInCampaigns)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.filter((line) => message.test(line)), lines.join('\n')).toHaveLength(1);
  });

  it.each([
    'Bring the dates from March with you.',
    'Notes from March can help.',
    'A Sunday visit can frighten you.',
  ])('what a reader kept or remembers may have its month: %s', async (lead) => {
    expect(await listFaults(replace(WEEK, 'You can talk it over first.', lead))).toEqual([]);
  });
});
