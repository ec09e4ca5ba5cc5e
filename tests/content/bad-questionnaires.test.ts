import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/edit-content.ts';
import { mistakesInQuestionnaires } from './mistakes/questionnaires.ts';

describe('in a questionnaire', () => {
  it.each(mistakesInQuestionnaires)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.filter((line) => message.test(line)), lines.join('\n')).toHaveLength(1);
  });
});
