import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEditDistance } from '../../../../src/domain/text/spelling.ts';

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
