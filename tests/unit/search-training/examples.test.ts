import { describe, expect, it } from 'vitest';
import { READ_SIDES, type Reading } from '../../../src/domain/search/reader.ts';
import { makeSearch, type Search } from '../../../src/domain/search/search.ts';
import type { SearchEntry } from '../../../src/domain/search/entries.ts';
import {
  type Example,
  isReadRight,
  learnByHeart,
  listMisread,
  listUnsure,
} from '../../../src/search-training/examples.ts';
import { makeSmallReader } from '../../support/make-reader.ts';
import { makeSearchWords } from '../../support/make-search-words.ts';

const ENTRIES: SearchEntry[] = [
  { id: 'course', t: '', k: '', s: '', side: 'o' },
  { id: 'helpline', t: '', k: '', s: '', side: 'v' },
  { id: 'listener', t: '', k: '', s: '' },
];

/** A search that shows the same for all words, in this order; a + marks what is pinned. */
function show(...ids: string[]): Search {
  return () => ({
    asks: false,
    side: 'none',
    answers: ids.map((id) => ({ id: id.replace('+', ''), isPinned: id.startsWith('+') })),
    isUnsure: false,
    isYoung: false,
  });
}

describe('listMisread', () => {
  const victim: Example = { say: 'he follows me', side: 'victim', first: ['helpline'] };
  const danger: Example = { ...victim, pin: 'danger' };
  const work: Example = { say: 'for a client', side: 'work', first: ['helpline'] };

  it.each([
    ['the right one first', victim, ['helpline', 'listener'], []],
    ['another first', victim, ['listener', 'helpline'], ['listener', 'helpline']],
    ['one for others among three', victim, ['helpline', 'course'], ['helpline', 'course']],
    ['the same to somebody who asks for their work', work, ['helpline', 'course'], []],
    [
      'a pin that is not needed',
      victim,
      ['+listener', 'helpline'],
      ['listener (pinned)', 'helpline'],
    ],
    ['no pin in danger', danger, ['helpline'], ['helpline']],
    ['a pin in danger', danger, ['+listener', 'helpline'], []],
  ])('knows %s', (_, example, ids, shown) => {
    const wrong = shown.length > 0 ? [{ example, shown }] : [];
    expect(listMisread(show(...ids), [example], ENTRIES)).toEqual(wrong);
  });
});

it('lists first what the reader is least sure of, and no more than asked for', () => {
  const readingOf = (share: number): Reading => {
    const sides = Object.fromEntries(READ_SIDES.map((side) => [side, 0])) as Reading['sides'];
    return {
      ids: new Map([
        ['helpline', share],
        ['course', 1 - share],
      ]),
      sides: { ...sides, victim: share, own: 1 - share },
      ...{ danger: 0, crisis: 0, young: 0 },
    };
  };
  const shares: Record<string, number> = { sure: 1, open: 0.5, likely: 0.8 };
  const examples = Object.keys(shares).map((say): Example => ({ say, side: 'own', first: [] }));
  const read = (text: string) => readingOf(shares[text] ?? 0);
  expect(listUnsure(read, examples, 2).map(({ say }) => say)).toEqual(['open', 'likely']);
});

const RECORDS: SearchEntry[] = [
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
  entries: RECORDS,
  words: makeSearchWords({
    danger: ['axe'],
    pins: { danger: ['listener'], crisis: ['listener'] },
    fallback: ['helpline', 'listener', 'doctor'],
  }),
  reader: makeSmallReader(TAUGHT, RECORDS.map(({ id }) => id).sort()),
  byHeart: '',
};

/** A sentence that nothing in the training leads to the course. */
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
    expect(isReadRight(makeSearch(INDEX), example, RECORDS)).toBe(false);
    const { search } = learn(example);
    expect(isReadRight(search, example, RECORDS)).toBe(true);
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

  it('knows its pin, whatever the patterns say', () => {
    const { search } = learn(odd('axe throwing'), odd('the end', { pin: 'crisis' }));
    expect(search('axe throwing').answers.some(({ isPinned }) => isPinned)).toBe(false);
    expect(search('the end').answers[0]).toEqual({ id: 'listener', isPinned: true });
  });
});
