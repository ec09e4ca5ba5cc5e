import { describe, expect, it } from 'vitest';
import type { Example } from '../../../src/search-training/example.ts';
import { makeSearch } from '../../../src/domain/search/make-search.ts';
import type { SearchEntry } from '../../../src/domain/search/search-index.ts';
import { isReadRight, learnByHeart } from '../../../src/search-training/learn-by-heart.ts';
import { makeSmallReader } from '../../support/make-reader.ts';
import { makeSearchWords } from '../../support/make-search-words.ts';

const ENTRIES: SearchEntry[] = [
  { id: 'course', t: 'evening course', k: '', s: '', side: 'o' },
  { id: 'helpline', t: 'helpline', k: 'follows', s: '', side: 'v' },
  { id: 'listener', t: 'listening ear', k: '', s: '' },
  { id: 'doctor', t: 'doctor', k: '', s: '' },
  { id: 'school', t: 'school', k: '', s: '' },
];
const TAUGHT: Example[] = [
  { say: 'he follows me', side: 'victim', first: ['helpline'] },
  { say: 'i follow her', side: 'own', first: ['course'] },
];
const INDEX = {
  entries: ENTRIES,
  words: makeSearchWords({
    danger: ['axe'],
    pins: { danger: ['listener'], crisis: ['listener'] },
    fallback: ['helpline', 'listener', 'doctor'],
  }),
  reader: makeSmallReader(TAUGHT, ENTRIES.map(({ id }) => id).sort()),
  byHeart: '',
};

/** A sentence that nothing of what was taught leads to the course. */
const odd = (say: string, more: Partial<Example> = {}): Example => ({
  ...{ say, side: 'own', first: ['course'] },
  ...more,
});
const LONG = 'he follows me is what they all say about it';

const learn = (...examples: Example[]) => {
  const byHeart = learnByHeart(INDEX, examples);
  return { byHeart, search: makeSearch({ ...INDEX, byHeart }) };
};

describe('learnByHeart', () => {
  it('takes a sentence of few words that would be read wrongly, and then it is read right', () => {
    const example = odd('zigzag');
    expect(isReadRight(makeSearch(INDEX), example, ENTRIES)).toBe(false);
    const { search } = learn(example);
    expect(isReadRight(search, example, ENTRIES)).toBe(true);
    expect(search('zigzag')).toMatchObject({ asks: false, side: 'own' });
  });

  it('takes a longer one only where it is marked', () => {
    expect(learn(odd(LONG)).byHeart).toBe('');
    const { search } = learn(odd(LONG, { isByHeart: true }));
    expect(search(LONG).answers[0]?.id).toBe('course');
  });

  it('leaves out what is read right without it', () => {
    expect(learn(...TAUGHT.map((example) => ({ ...example, isByHeart: true }))).byHeart).toBe('');
  });

  it('is read past a typing error, and not where somebody told another side', () => {
    const { search } = learn(odd('he follows axe', { side: 'own' }));
    expect(search('he folows axe').answers[0]).toEqual({ id: 'course', isPinned: false });
    expect(search('he follows axe', { side: 'victim' }).answers[0]).toEqual({
      id: 'listener',
      isPinned: true,
    });
  });

  it('knows of its pin, whatever the patterns say', () => {
    const { search } = learn(odd('axe throwing'), odd('the end', { pin: 'crisis' }));
    expect(search('axe throwing').answers.some(({ isPinned }) => isPinned)).toBe(false);
    expect(search('the end').answers[0]).toEqual({ id: 'listener', isPinned: true });
  });
});
