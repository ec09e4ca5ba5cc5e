import { expect, it } from 'vitest';
import { listKnownWords } from '../../../../src/domain/search/list-known-words.ts';
import { makeSearchWords } from '../../../support/make-search-words.ts';

const list = (changes: Record<string, unknown>) =>
  listKnownWords(makeSearchWords({ sets: {}, small: ['me'], ...changes }));

it('lists the words of phrases, without what is not a word', () => {
  const when = ['(scared|afraid)? of .. .kin', '^ lurk* wait* 24 7$', 'side-own', 'x'];
  expect(list({ intents: [{ id: 'one', when, unless: ['danger|peril'] }] })).toEqual([
    'me',
    'scared',
    'afraid',
    'of',
    'lurking',
    'lurked',
    'danger',
    'peril',
  ]);
});

it('lists the words of sets, and of a beginning the forms that an ending alone makes', () => {
  const sets = { act: ['harass*', 'spy'], order: ['non mol'] };
  expect(list({ sets })).toEqual(['me', 'harassing', 'harassed', 'spy', 'non', 'mol', 'lost']);
});

it('lists each word once', () => {
  const sets = { act: ['lost', 'me'], kin: ['lost'] };
  expect(list({ sets, intents: [{ id: 'one', when: ['lost me'] }] })).toEqual(['me', 'lost']);
});
