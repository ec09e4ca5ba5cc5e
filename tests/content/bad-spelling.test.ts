import { describe, expect, it } from 'vitest';
import { listDoubtful } from '../../src/content-check/spelling.ts';
import { CONTENT, listFaults } from '../support/edit-content.ts';
import { mistakesInSpelling, rightWords, write } from './mistakes/spelling.ts';

describe('in the spelling', () => {
  it.each(mistakesInSpelling)('%s is one clear line', async (_, edits, message) => {
    const lines = await listFaults(edits);
    expect(lines.filter((line) => message.test(line)), lines.join('\n')).toHaveLength(1);
  });

  it.each(rightWords)('"%s" is right', async (words) => {
    expect(await listFaults(write(words))).toEqual([]);
  });

  it('the content as it is needs only the dictionary, as the spelling checker is slow to start', () => {
    expect(listDoubtful(CONTENT)).toEqual([]);
  });
});
