import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEditDistance, makeSpellingCorrector } from '../../../../src/domain/text/spelling.ts';

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

/** Few letters, so that words are often alike. */
const word = fc.stringMatching(/^[abc]{0,7}$/);

describe('findEditDistance', () => {
  it.each([
    ['police', 'police', 0],
    ['police', 'polices', 1],
    ['police', 'plice', 1],
    ['police', 'pokice', 1],
    ['police', 'polcie', 1],
    ['police', 'oplice', 1],
    ['police', 'polcei', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['', '', 0],
  ])('from "%s" to "%s" is %i', (one, other, distance) => {
    expect(findEditDistance(one, other)).toBe(distance);
  });

  it('edits each place once, so that letters which were swapped are not parted', () => {
    expect(findEditDistance('ca', 'abc')).toBe(3);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(findEditDistance(one, other)).toBe(findEditDistance(other, one));
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('is nought for equal words and for no others', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(findEditDistance(one, one)).toBe(0);
        expect(findEditDistance(one, other) === 0).toBe(one === other);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it('is at least the difference of the lengths, and at most the greater length', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = findEditDistance(one, other);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
      { seed: 10, numRuns: 500 },
    );
  });

  it('is one after one edit, wherever it is made', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{2,7}$/), fc.nat(), (text, number) => {
        const at = number % (text.length - 1);
        const [before, first, second, after] = [
          text.slice(0, at),
          text.charAt(at),
          text.charAt(at + 1),
          text.slice(at + 2),
        ];
        expect(findEditDistance(text, `${before}x${first}${second}${after}`)).toBe(1);
        expect(findEditDistance(text, `${before}${second}${after}`)).toBe(1);
        expect(findEditDistance(text, `${before}x${second}${after}`)).toBe(1);
        expect(findEditDistance(text, `${before}${second}${first}${after}`)).toBe(
          first === second ? 0 : 1,
        );
      }),
      { seed: 11 },
    );
  });
});
