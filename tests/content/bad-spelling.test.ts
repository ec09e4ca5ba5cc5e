import { describe, expect, it } from 'vitest';
import { listFaults } from '../support/edit-content.ts';
import { mistakesInSpelling, rightWords, write } from './mistakes/spelling.ts';

describe('in the spelling', () => {
  it.each(mistakesInSpelling)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.filter((line) => message.test(line)), lines.join('\n')).toHaveLength(1);
  });

  it.each(rightWords)('"%s" is right', async (words) => {
    expect(await listFaults(write(words))).toEqual([]);
  });
});
