import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/edit-content.ts';
import { mistakesInUiWords } from './mistakes/ui-words.ts';

describe('in the words that code says', () => {
  it.each(mistakesInUiWords)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.filter((line) => message.test(line)), lines.join('\n')).toHaveLength(1);
  });
});
