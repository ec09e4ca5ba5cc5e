import { describe, expect, it } from 'vitest';
import { findBanned } from '../../../../src/domain/wording/find-banned.ts';
import { bannedPhrasesSchema } from '../../../../src/schemas/wording.ts';

const find = (phrase: string, text: string, more: Record<string, unknown> = {}) =>
  findBanned(text, [
    bannedPhrasesSchema.parse({ phrases: [phrase], scope: 'all', why: 'x', ...more }),
  ]);

describe('findBanned', () => {
  it.each([
    ['perfectly safe', 'You are perfectly safe here.'],
    ['(quite|very)? safe', 'Safe?'],
    ["they (will|'ll) (stop|go)", "They'll go away."],
    ["(isn't|not) stalking", 'It isn’t stalking'],
    ["n't hurt you", "They won't hurt you."],
    ['(is|was) .. (low|small)', 'The risk was so very small.'],
    ['(is|was) .. .. small', 'It is one two three four small.'],
    ['provo* (him|her)', 'You provoked him.'],
    ['you (seem|are the one who (started|caused)) it', 'You are the one who caused it.'],
    ['^ (get|gather) proof', 'First, please gather proof.'],
    ['over-sensitive', 'An over-sensitive person'],
    ['(a way out|out)? here', 'Here'],
  ])('finds "%s" in "%s"', (phrase, text) => {
    expect(find(phrase, text)).toHaveLength(1);
  });

  it.each([
    ['safe', 'unsafe and safely'],
    ['^ get proof', 'You may get proof.'],
    ['(is|was) .. small', 'It is one two three four small.'],
    ['(is|was) .. .. small', 'It is one two three four five six seven small.'],
    ['they will stop', 'They will not stop.'],
  ])('does not find "%s" in "%s"', (phrase, text) => {
    expect(find(phrase, text)).toEqual([]);
  });

  it('spares what is right, and what the words before it make right', () => {
    expect(find('safe', 'safe enough to carry on', { except: ['safe enough'] })).toEqual([]);
    expect(find('block them', 'Do not block them.', { unless: ['do not'] })).toEqual([]);
    expect(find('block them', 'Do not worry. Block them.', { unless: ['do not'] })).toHaveLength(1);
  });

  it('looks for the phrases of one side on pages of that side, and of neither', () => {
    const wording = [bannedPhrasesSchema.parse({ phrases: ['victim'], scope: 'doing', why: 'x' })];
    expect(findBanned('a victim', wording, 'doing')).toHaveLength(1);
    expect(findBanned('a victim', wording)).toHaveLength(1);
    expect(findBanned('a victim', wording, 'receiving')).toEqual([]);
  });
});
