import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSpeller } from '../../../../src/domain/search/speller.ts';

const correct = (typed: string, ...vocabulary: string[]) => makeSpeller(vocabulary)(typed);
const known = (word: string) => ({ word, isKnown: true });
const unknown = (word: string) => ({ word, isKnown: false });

describe('makeSpeller', () => {
  it.each([
    ['stalknig', 'stalking'],
    ['stalkig', 'stalking'],
    ['stallking', 'stalking'],
    ['harasmnt', 'harassment'],
    ['hosue', 'house'],
  ])('corrects "%s"', (typed, word) => {
    expect(correct(typed, 'stalking', 'harassment', 'house', 'garden')).toEqual(known(word));
  });

  it('takes the nearest word, though another is more frequent', () => {
    expect(correct('stoppimg', 'shopping', 'stopping')).toEqual(known('stopping'));
  });

  it('takes the more frequent of two that are as near', () => {
    expect(correct('hopse', 'house', 'horse')).toEqual(known('house'));
    expect(correct('hopse', 'horse', 'house')).toEqual(known('horse'));
  });

  it('takes the first letter for right, unless it was swapped with the second', () => {
    expect(correct('prder', 'order')).toEqual(unknown('prder'));
    expect(correct('xorder', 'order')).toEqual(unknown('xorder'));
    expect(correct('rder', 'order')).toEqual(unknown('rder'));
    expect(correct('rodre', 'order')).toEqual(unknown('rodre'));
    expect(correct('roder', 'order')).toEqual(known('order'));
    expect(correct('hpone', 'phone')).toEqual(known('phone'));
  });

  it('leaves words alone that are too short to tell', () => {
    expect(correct('cta', 'cat', 'cats')).toEqual(unknown('cta'));
    expect(correct('x', 'xylophone')).toEqual(unknown('x'));
    expect(correct('', 'house')).toEqual(unknown(''));
  });

  it('allows two wrong letters in long words alone', () => {
    expect(correct('gartem', 'garden')).toEqual(unknown('gartem'));
    expect(correct('gartens', 'gardens')).toEqual(known('gardens'));
    expect(correct('gartems', 'gardens')).toEqual(known('gardens'));
    expect(correct('sotpipng', 'stopping')).toEqual(known('stopping'));
    expect(correct('sotpipgn', 'stopping')).toEqual(unknown('sotpipgn'));
  });

  it('leaves numbers alone, which are never mistyped words', () => {
    expect(correct('1010', '101', '1011')).toEqual(known('1010'));
    expect(correct('24hrs', '24hr')).toEqual(known('24hrs'));
  });

  it('leaves another form of a known word as it is', () => {
    expect(correct('stalks', 'stalking', 'stalls')).toEqual(known('stalks'));
    expect(correct('house', 'horse', 'house')).toEqual(known('house'));
  });

  it('completes a word of which four letters are typed', () => {
    expect(correct('hara', 'harassment', 'house')).toEqual(known('harassment'));
    expect(correct('har', 'harassment', 'house')).toEqual(unknown('har'));
  });

  it('does not know what is like no word', () => {
    expect(correct('zzzzzz', 'house')).toEqual(unknown('zzzzzz'));
    expect(correct('constructor', 'house')).toEqual(unknown('constructor'));
    expect(correct('anything')).toEqual(unknown('anything'));
  });

  it('gives the word itself or one that is known, whatever is typed', () => {
    const vocabulary = ['stalking', 'stalker', 'house', 'order', 'ring', 'he'];
    const speller = makeSpeller(vocabulary);
    const typing = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[aehiklnorst]{1,9}$/),
    );
    fc.assert(
      fc.property(typing, (typed) => {
        const { word, isKnown } = speller(typed);
        expect([typed, ...vocabulary]).toContain(word);
        expect(isKnown || word === typed).toBe(true);
      }),
      { seed: 12 },
    );
  });
});
