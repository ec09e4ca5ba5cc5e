import { describe, expect, it } from 'vitest';
import { checkSearchWords } from '../../../src/content-check/check-search-words.ts';
import { makeSearchWords } from '../../support/make-search-words.ts';

const IDS = new Set(['anybody', 'helpline']);
const intent = { id: 'lost', when: ['lost'] };

/** The faults that changed words have, as field and message. */
function check(changes: Record<string, unknown> = {}): [string, string][] {
  return checkSearchWords('content/intents.yaml', makeSearchWords(changes), IDS).map(
    ({ field, message }) => [field, message],
  );
}

describe('checkSearchWords', () => {
  it('finds nothing wrong with words that can be found and ids that exist', () => {
    expect(check()).toEqual([]);
    expect(
      check({
        intents: [
          {
            ...intent,
            when: ['^ (i|im)? .. follow* .kin$', 'they-me', '24 7'],
            unless: ['.kin'],
            pin: ['anybody'],
            first: ['helpline'],
          },
        ],
      }),
    ).toEqual([]);
  });

  it('names the file', () => {
    const words = makeSearchWords({ fallback: ['nobody'] });
    expect(checkSearchWords('content/intents.yaml', words, IDS)).toEqual([
      {
        file: 'content/intents.yaml',
        field: 'fallback',
        message: 'there is no service or guide "nobody"; correct the id',
      },
    ]);
  });

  it('finds ids that do not exist, wherever they stand', () => {
    const intents = [intent, { ...intent, id: 'two', pin: ['gone'], first: ['anybody', 'off'] }];
    expect(check({ intents })).toEqual([
      ['intents[1].pin', 'there is no service or guide "gone"; correct the id'],
      ['intents[1].first', 'there is no service or guide "off"; correct the id'],
    ]);
  });

  it('finds an intent that stands twice, at the later', () => {
    expect(check({ intents: [intent, { ...intent, id: 'other' }, intent] })).toEqual([
      ['intents[2].id', '"lost" stands twice'],
    ]);
  });

  it.each(['can’t', "can't", 'Help', 'café', 'a, b', 'a/b', 'a_b', '[ab]', 'a+'])(
    'finds "%s", which no normalised text has',
    (phrase) => {
      const [[field, message] = []] = check({ intents: [{ ...intent, when: ['lost', phrase] }] });
      expect(field).toBe('intents[0].when[1]');
      expect(message).toMatch(/is no word in small letters without apostrophes$/);
    },
  );

  it.each([
    ['(a|b', 'a bracket is not closed'],
    ['a) b', 'a bracket is closed that was not opened'],
    ['(a (b)', 'a bracket is not closed'],
  ])('finds the bracket that "%s" lacks', (phrase, why) => {
    expect(check({ intents: [{ ...intent, unless: [phrase] }] })).toEqual([
      ['intents[0].unless[0]', `"${phrase}": ${why}`],
    ]);
  });

  it.each(['Me', "can't", 'a(b', '*', 'follow**'])('finds "%s" in a set', (word) => {
    expect(check({ sets: { kin: ['son', word], act: ['follow*'], order: ['non mol'] } })).toEqual([
      ['sets.kin', `"${word}": write it in small letters, with * for the rest of a word`],
    ]);
  });

  it('finds a set that there is not', () => {
    expect(check({ intents: [{ ...intent, when: ['my .pet', 'my .kin'] }] })).toEqual([
      ['intents[0].when[0]', '"my .pet": there is no set of words "pet"'],
    ]);
  });

  it.each(['can’t', 'Me', 'of the', 'a*'])('finds "%s" among the small words', (word) => {
    expect(check({ small: ['me', word] })).toEqual([
      ['small[1]', `"${word}": write one word in small letters`],
    ]);
  });

  it('finds all faults at once', () => {
    const intents = [{ ...intent, when: ['Lost', '(a'], pin: ['gone'] }];
    expect(check({ intents, fallback: ['off'], small: ['A'] })).toHaveLength(5);
  });
});
