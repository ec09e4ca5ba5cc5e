import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSpellingCorrector } from '../../../../src/domain/text/spelling.ts';

const correct = (typed: string, ...vocabulary: string[]) =>
  makeSpellingCorrector(vocabulary, () => false)(typed);

describe('makeSpellingCorrector', () => {
  it.each([
    ['stalknig', 'stalking'],
    ['stalkig', 'stalking'],
    ['stallking', 'stalking'],
    ['harasmnt', 'harassment'],
    ['hosue', 'house'],
  ])('corrects "%s"', (typed, word) => {
    expect(correct(typed, 'stalking', 'harassment', 'house', 'garden')).toBe(word);
  });

  it('takes the nearest word, though another is more frequent', () => {
    expect(correct('stoppimg', 'shopping', 'stopping')).toBe('stopping');
  });

  it('takes the more frequent of two that are as near', () => {
    expect(correct('hopse', 'house', 'horse')).toBe('house');
    expect(correct('hopse', 'horse', 'house')).toBe('horse');
  });

  it('takes the first letter for right, unless it was swapped with the second', () => {
    expect(correct('prder', 'order')).toBe('prder');
    expect(correct('xorder', 'order')).toBe('xorder');
    expect(correct('rder', 'order')).toBe('rder');
    expect(correct('rodre', 'order')).toBe('rodre');
    expect(correct('roder', 'order')).toBe('order');
    expect(correct('hpone', 'phone')).toBe('phone');
  });

  it('does not change words that are too short to tell', () => {
    expect(correct('cta', 'cat', 'cats')).toBe('cta');
    expect(correct('x', 'xylophone')).toBe('x');
    expect(correct('', 'house')).toBe('');
  });

  it('allows two wrong letters only in long words', () => {
    expect(correct('gartem', 'garden')).toBe('gartem');
    expect(correct('gartens', 'gardens')).toBe('gardens');
    expect(correct('gartems', 'gardens')).toBe('gardens');
    expect(correct('sotpipng', 'stopping')).toBe('stopping');
    expect(correct('sotpipgn', 'stopping')).toBe('sotpipgn');
  });

  it('does not change numbers, which are never mistyped words', () => {
    expect(correct('1010', '101', '1011')).toBe('1010');
    expect(correct('24hrs', '24hr')).toBe('24hrs');
  });

  it('does not change a word that is known elsewhere', () => {
    const corrector = makeSpellingCorrector(['horse'], (word) => word === 'house');
    expect(corrector('house')).toBe('house');
    expect(corrector('hoise')).toBe('horse');
  });

  it('does not change what is like no word', () => {
    expect(correct('zzzzzz', 'house')).toBe('zzzzzz');
    expect(correct('constructor', 'house')).toBe('constructor');
    expect(correct('anything')).toBe('anything');
  });

  it('gives the word itself or one that is known, whatever is typed', () => {
    const vocabulary = ['stalking', 'stalker', 'house', 'order', 'ring', 'he'];
    const corrector = makeSpellingCorrector(vocabulary, () => false);
    const typing = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[aehiklnorst]{1,9}$/),
    );
    fc.assert(
      fc.property(typing, (typed) => {
        expect([typed, ...vocabulary]).toContain(corrector(typed));
      }),
      { seed: 12 },
    );
  });
});
