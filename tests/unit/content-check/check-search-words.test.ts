import { describe, expect, it } from 'vitest';
import { checkSearchWords } from '../../../src/content-check/check-search-words.ts';
import { makeSearchWords } from '../../support/make-search-words.ts';

const IDS = new Set([
  ...['anybody', 'helpline', 'course', 'emergency-999', 'samaritans', 'shout', 'childline'],
]);
const OWN_SIDE = new Set(['course']);
const intent = { id: 'lost', when: ['lost'] };
/** What no edit may undo. */
const kept = [
  { id: 'danger', when: ['knife'], pin: ['emergency-999'] },
  { id: 'overdose', when: ['pills'], pin: ['emergency-999', 'samaritans', 'shout'] },
  { id: 'crisis', when: ['die'], pin: ['samaritans', 'shout'] },
  { id: 'young', when: ['school'], young: true, first: ['childline'] },
];
const sets = {
  ...{ act: ['follow*'], contact: ['text*'], kin: ['friend'] },
  ...{ male: ['son'], female: ['sister'], person: ['ex'] },
};

const make = ({
  intents = [intent],
  ...changes
}: {
  intents?: unknown[];
  [field: string]: unknown;
}) => makeSearchWords({ sets, intents: [...intents, ...kept], ...changes });

/** The faults that changed words have, as field and message. */
function check(changes: Parameters<typeof make>[0] = {}): [string, string][] {
  return checkSearchWords('content/intents.yaml', make(changes), IDS, OWN_SIDE).map(
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
    const words = make({ fallback: ['nobody'] });
    expect(checkSearchWords('content/intents.yaml', words, IDS, OWN_SIDE)).toEqual([
      {
        file: 'content/intents.yaml',
        field: 'fallback',
        message: 'there is no service or guide "nobody"; correct the id',
      },
    ]);
  });

  it('finds ids that do not exist, wherever they stand', () => {
    const intents = [intent, { ...intent, id: 'two', pin: ['gone'], first: ['anybody', 'off'] }];
    expect(check({ intents, otherScript: ['lost'] })).toEqual([
      ['intents.two.pin', 'there is no service or guide "gone"; correct the id'],
      ['intents.two.first', 'there is no service or guide "off"; correct the id'],
      ['otherScript', 'there is no service or guide "lost"; correct the id'],
    ]);
  });

  it('finds an intent that stands twice, at the later', () => {
    expect(check({ intents: [intent, { ...intent, id: 'other' }, intent] })).toEqual([
      ['intents.lost.id', '"lost" stands twice'],
    ]);
  });

  it.each(['can’t', "can't", 'Help', 'café', 'a, b', 'a/b', 'a_b', '[ab]', 'a+'])(
    'finds "%s", which no normalised text has',
    (phrase) => {
      const [[field, message] = []] = check({ intents: [{ ...intent, when: ['lost', phrase] }] });
      expect(field).toBe('intents.lost.when[1]');
      expect(message).toMatch(/is no word in small letters without apostrophes$/);
    },
  );

  it.each([
    ['(a|b', 'a bracket is not closed'],
    ['a) b', 'a bracket is closed that was not opened'],
    ['(a (b)', 'a bracket is not closed'],
  ])('finds the bracket that "%s" lacks', (phrase, why) => {
    expect(check({ intents: [{ ...intent, unless: [phrase] }] })).toEqual([
      ['intents.lost.unless[0]', `"${phrase}": ${why}`],
    ]);
  });

  it.each(['Me', "can't", 'a(b', '*', 'follow**'])('finds "%s" in a set', (word) => {
    expect(check({ sets: { ...sets, kin: ['son', word], order: ['non mol'] } })).toEqual([
      ['sets.kin', `"${word}": write it in small letters, with * for the rest of a word`],
    ]);
  });

  it('finds a set that there is not', () => {
    expect(check({ intents: [{ ...intent, when: ['my .pet', 'my .kin'] }] })).toEqual([
      ['intents.lost.when[0]', '"my .pet": there is no set of words "pet"'],
    ]);
  });

  it.each(['can’t', 'Me', 'of the', 'a*'])('finds "%s" among the small words', (word) => {
    expect(check({ small: ['me', word] })).toEqual([
      ['small[1]', `"${word}": write one word in small letters`],
    ]);
  });

  it.each([
    ['danger', ['emergency-999'], 'has to pin emergency-999, first; put it back'],
    ['crisis', ['samaritans', 'shout'], 'has to pin samaritans, shout, first; put it back'],
  ])('keeps the pin of "%s", whether it or its intent is taken away', (id, _, message) => {
    const others = kept.filter((other) => other.id !== id);
    const faults = (intents: unknown[]) =>
      checkSearchWords(
        'content/intents.yaml',
        makeSearchWords({ sets, intents }),
        IDS,
        OWN_SIDE,
      ).map((fault) => fault.message);
    expect(faults([...others])).toEqual([`"${id}" ${message}`]);
    expect(faults([...others, { id, when: ['x1'], pin: ['helpline'] }])).toEqual([
      `"${id}" ${message}`,
    ]);
  });

  it('keeps Childline first for the young', () => {
    const intents = [...kept.slice(0, 3), { id: 'young', when: ['school'], first: ['childline'] }];
    const words = makeSearchWords({ sets, intents });
    const faults = checkSearchWords('content/intents.yaml', words, IDS, OWN_SIDE);
    expect(faults.map(({ message }) => message)).toEqual([
      '"young" needs "young: true" and childline first; put them back',
    ]);
  });

  it('keeps the sides apart', () => {
    expect(check({ intents: [{ ...intent, side: 'victim', first: ['course'] }] })).toEqual([
      ['intents.lost', 'its first three name the other side; change them'],
    ]);
    expect(check({ intents: [{ ...intent, side: 'own', first: ['helpline'] }] })).toEqual([
      ['intents.lost', 'it names no help of its own side; add some'],
    ]);
    expect(check({ fallback: ['course'] })).toEqual([
      ['fallback', '"course" is for one side alone; choose who helps anybody'],
    ]);
  });

  it('finds a set that is missing, a sign that there is not, and phrases that hold for any text', () => {
    const others = Object.entries(sets).filter(([name]) => name !== 'act');
    expect(check({ sets: Object.fromEntries(others) })).toEqual([
      ['sets', 'the set "act" is missing, without which nobody\'s deeds are read; put it back'],
    ]);
    const [[, sign] = []] = check({ intents: [{ ...intent, unless: ['side-onw'] }] });
    expect(sign).toMatch(/^there is no sign "side-onw"; use one of: i-them, /);
    for (const phrase of ['..', '(a)?', '(ab)? ..'])
      expect(check({ intents: [{ ...intent, when: [phrase] }] })).toEqual([
        ['intents.lost.when[0]', `"${phrase}" holds for any text; write a word that must stand`],
      ]);
    expect(check({ intents: [{ ...intent, when: ['(being||im) lost'] }] })[0]?.[1]).toContain(
      'a word is missing beside "|"',
    );
  });

  it('finds all faults at once', () => {
    const intents = [{ ...intent, when: ['Lost', '(a'], pin: ['gone'] }];
    expect(check({ intents, fallback: ['off'], small: ['A'] })).toHaveLength(5);
  });
});
