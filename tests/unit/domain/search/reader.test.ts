import { describe, expect, it } from 'vitest';
import { type Example, packKnown } from '../../../../src/search-training/examples.ts';
import {
  hashSentence,
  LETTERS,
  makeMemory,
  makeReader,
} from '../../../../src/domain/search/reader.ts';
import { makeSmallReader } from '../../../support/make-reader.ts';

const EXAMPLES: Example[] = [
  { say: 'he follows me home', side: 'victim', first: ['helpline'] },
  { say: 'she keeps texting me', side: 'victim', first: ['helpline'] },
  { say: 'i follow her home', side: 'own', first: ['course'] },
  { say: 'i keep texting her', side: 'own', first: ['course'] },
  { say: 'he has a knife now', side: 'victim', first: ['helpline'], pin: 'danger' },
  { say: 'i want to die', side: 'own', first: ['listener'], pin: 'crisis' },
  { say: 'im 14 and he texts me', side: 'victim', first: ['childline'], isYoung: true },
  { say: 'course', side: 'none', first: ['course'] },
];
const IDS = ['childline', 'course', 'helpline', 'listener', 'unmet'];
const packed = makeSmallReader(EXAMPLES, IDS);
const { read, knows } = makeReader(packed);
const best = (shares: Iterable<[string, number]>) =>
  [...shares].sort(([, a], [, b]) => b - a)[0]?.[0];

describe('a reader', () => {
  it.each(EXAMPLES)(
    'knows what it learned: "$say"',
    ({ say, side, first, pin, isYoung = false }) => {
      const { ids, sides, danger, crisis, young } = read(say);
      expect(best(ids)).toBe(first[0]);
      expect(best(Object.entries(sides))).toBe(side);
      expect(danger > 0.5).toBe(pin === 'danger');
      expect(crisis > 0.5).toBe(pin === 'crisis');
      expect(young > 0.5).toBe(isYoung);
    },
  );

  it('reads what is like an example, with and without typing errors', () => {
    expect(best(read('he texts me').ids)).toBe('helpline');
    expect(best(read('i text her').ids)).toBe('course');
    expect(best(read('i keep txeting her').ids)).toBe('course');
    expect(read('he has a kinfe').danger).toBeGreaterThan(0.3);
  });

  it('leans to the side that is told', () => {
    const shareOf = (side: 'victim' | 'own') => read('texting', side).ids.get('course') ?? 0;
    expect(shareOf('own')).toBeGreaterThan(shareOf('victim'));
  });

  it('gives shares that add up to one, whatever is typed', () => {
    for (const text of ['', '?', 'zzzz qqqq', 'he '.repeat(2000)]) {
      const { ids, sides } = read(text);
      for (const shares of [[...ids.values()], Object.values(sides)])
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  it('knows the words that it learned, in any form, and no other', () => {
    expect(knows('knife')).toBe(true);
    expect(knows('following')).toBe(true);
    expect(knows('zzzz')).toBe(false);
  });

  it('is plain text on its way to the browser', () => {
    const travelled = makeReader(JSON.parse(JSON.stringify(packed)) as typeof packed);
    expect(travelled.read('he follows me')).toEqual(read('he follows me'));
  });
});

const words = (text: string) => text.split(' ');

describe('hashSentence', () => {
  it('is the same for what says the same, and three letters long', () => {
    const hash = hashSentence(words('restraining order'));
    expect(hashSentence(words('please a restraining orders'))).toBe(hash);
    expect(hash).toHaveLength(3);
    expect(Array.from(hash).every((letter) => LETTERS.includes(letter))).toBe(true);
  });

  it('differs with every word that counts, and with their order', () => {
    const texts = ['i follow her', 'she follows me', 'i follow him', 'her i follow', 'i follow'];
    expect(new Set(texts.map((text) => hashSentence(words(text)))).size).toBe(texts.length);
  });
});

describe('makeMemory', () => {
  const IDS = ['course', 'helpline', 'listener'];
  const known = [
    ['anger', { side: 'own', pin: 'none', first: 'course' }],
    ['he has an axe', { side: 'victim', pin: 'danger', first: 'helpline' }],
    ['no way out', { side: 'none', pin: 'crisis', first: 'listener' }],
  ] as const;
  const packed = known.map(([say, what]) => packKnown(hashSentence(words(say)), what, IDS));
  const recall = makeMemory(packed.join(''), IDS);

  it.each(known)('gives back what was packed for "%s"', (say, what) => {
    expect(recall(words(say))).toEqual(what);
  });

  it('knows nothing of another sentence, and nothing at all where nothing was packed', () => {
    expect(recall(words('anger and more'))).toBeUndefined();
    expect(makeMemory('', IDS)(words('anger'))).toBeUndefined();
  });
});
