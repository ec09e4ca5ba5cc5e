import { describe, expect, it } from 'vitest';
import { makeIntentReader } from '../../../../src/domain/search/read-intents.ts';
import { makeSearchWords } from '../../../support/make-search-words.ts';

const read = (text: string, ...intents: Record<string, unknown>[]) =>
  makeIntentReader(makeSearchWords({ intents }))(text.split(' '));

const own = { id: 'own', when: ['i-them'], side: 'own', pin: ['nurse'], first: ['programme'] };
const victim = { id: 'victim', when: ['they-me'], side: 'victim', first: ['helpline'] };

describe('makeIntentReader', () => {
  it('reads nothing where no phrase is found', () => {
    expect(read('good morning', own, victim)).toEqual({
      side: undefined,
      isYoung: false,
      pins: [],
      first: [],
    });
  });

  it('reads the side from who does it to whom', () => {
    expect(read('i follow her', own, victim)).toEqual({
      side: 'own',
      isYoung: false,
      pins: ['nurse'],
      first: ['programme'],
    });
    expect(read('he follows me', own, victim)).toEqual({
      side: 'victim',
      isYoung: false,
      pins: [],
      first: ['helpline'],
    });
  });

  it('lets the earlier of two sides count', () => {
    const ashamed = { id: 'ashamed', when: ['ashamed'], side: 'own' };
    expect(read('he follows me im ashamed', ashamed, victim).side).toBe('own');
    expect(read('he follows me im ashamed', victim, ashamed).side).toBe('victim');
  });

  it('is not held up by an intent without a side', () => {
    expect(read('police he follows me', { id: 'police', when: ['police'] }, victim).side).toBe(
      'victim',
    );
  });

  it('gathers pins and first results in the order of the intents, each once', () => {
    const reading = read(
      'lost and hurt',
      { id: 'one', when: ['lost'], pin: ['b', 'a'], first: ['x', 'y'] },
      { id: 'two', when: ['hurt'], pin: ['a', 'c'], first: ['y', 'z', 'x'] },
    );
    expect(reading.pins).toEqual(['b', 'a', 'c']);
    expect(reading.first).toEqual(['x', 'y', 'z']);
  });

  it('does not hold with what makes it something else', () => {
    const danger = { id: 'danger', when: ['outside'], unless: ['last year'], pin: ['999'] };
    expect(read('he was outside', danger).pins).toEqual(['999']);
    expect(read('he was outside last year', danger).pins).toEqual([]);
    const order = { id: 'order', when: ['order'], unless: ['they-me'], first: ['solicitor'] };
    expect(read('order', order).first).toEqual(['solicitor']);
    expect(read('order he follows me', order).first).toEqual([]);
  });

  it('tells a later intent the sides that were read before, and no earlier one', () => {
    const shelter = { id: 'shelter', when: ['flat'], unless: ['side-own'], first: ['refuge'] };
    expect(read('i follow her to the flat', own, shelter).first).toEqual(['programme']);
    expect(read('i follow her to the flat', shelter, own).first).toEqual(['refuge', 'programme']);
    expect(read('he follows me to the flat', own, shelter).first).toEqual(['refuge']);
  });

  it('knows somebody under 18 beside any side', () => {
    const young = { id: 'young', when: ['im 15'], young: true };
    expect(read('im 15 he follows me', young, victim)).toMatchObject({
      side: 'victim',
      isYoung: true,
    });
    expect(read('im 50 he follows me', young, victim).isYoung).toBe(false);
  });

  it('reads each text for itself', () => {
    const reader = makeIntentReader(makeSearchWords({ intents: [own, victim] }));
    expect(reader(['i', 'follow', 'her']).side).toBe('own');
    expect(reader(['help']).side).toBeUndefined();
    expect(reader(['he', 'follows', 'me']).side).toBe('victim');
  });

  it('throws where a phrase names a set that there is not', () => {
    expect(() => read('lost', { id: 'lost', when: ['my .pet'] })).toThrow('"pet"');
  });
});
