import { describe, expect, it } from 'vitest';
import { hashSentence, makeMemory } from '../../../../src/domain/search/by-heart.ts';
import { LETTERS } from '../../../../src/domain/search/reader.ts';
import { packKnown } from '../../../../src/search-training/examples.ts';

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
