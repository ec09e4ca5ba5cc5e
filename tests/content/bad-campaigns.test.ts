import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/edit-content.ts';
import { mistakesInCampaigns } from './mistakes/campaigns.ts';

describe('in a campaign', () => {
  it.each(mistakesInCampaigns)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.filter((line) => message.test(line)), lines.join('\n')).toHaveLength(1);
  });
});
