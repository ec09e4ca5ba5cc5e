import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../../src/domain/search/phrases.ts';

const SETS = { kin: ['son', 'step*'] };
const holds = (phrase: string, text: string) => compilePhrases([phrase], SETS).test(`${text} `);

describe('compilePhrases', () => {
  it('finds whole words anywhere in a text', () => {
    expect(holds('follows me', 'he follows me home')).toBe(true);
    expect(holds('follows me', 'follows me')).toBe(true);
    expect(holds('follows me', 'he unfollows me')).toBe(false);
    expect(holds('follows me', 'he follows men')).toBe(false);
  });

  it('finds any of several phrases, each whole', () => {
    const expression = compilePhrases(['in danger', 'save me'], SETS);
    expect(expression.test('she is in danger ')).toBe(true);
    expect(expression.test('save me please ')).toBe(true);
    expect(expression.test('in me ')).toBe(false);
  });

  it('keeps to its place where it is asked twice', () => {
    const expression = compilePhrases(['save me'], SETS);
    expect([expression.test('save me '), expression.test('save me ')]).toEqual([true, true]);
  });

  it.each([
    ['a (b|c) d', ['a b d', 'a c d'], ['a d', 'a b c d']],
    ['a (b|c)? d', ['a d', 'a b d', 'a c d'], ['a x d', 'ad']],
    ['a (b)? (c)? d', ['a d', 'a b d', 'a c d', 'a b c d'], ['a c b d']],
    ['(a|b)? c', ['c', 'a c', 'x b c'], ['ac']],
    ['a (b)?', ['a', 'a b', 'a x'], ['ab']],
    ['a .. b', ['a b', 'a x b', 'a x y z b'], ['a x y z w b', 'b a', 'ab']],
    ['a (b)? .. c', ['a c', 'a b c', 'a b x y z c'], ['a b x y z w c']],
    ['a* b', ['a b', 'abc b', 'a1 b'], ['x b', 'a c b']],
    ['^ a', ['a', 'a b'], ['b a']],
    ['^ (a)? b', ['b', 'a b'], ['c b', 'c a b']],
    ['(a|^) b', ['a b', 'c a b', 'b'], ['c b']],
    ['a$', ['a', 'b a'], ['a b']],
    ['a (b)?$', ['a', 'a b'], ['a c']],
    ['a .. .. b', ['a b', 'a 1 2 3 4 5 6 b'], ['a 1 2 3 4 5 6 7 b']],
    ['a (b (c|d))? e', ['a e', 'a b c e', 'a b d e'], ['a b e']],
    ['my .kin x', ['my son x', 'my sons x', 'my stepmother x'], ['my x', 'my daughter x']],
    ['my (.kin|cat)? x', ['my x', 'my son x', 'my cat x'], ['my dog x']],
    ['(.kin|cat)? x', ['x', 'sons x', 'cat x'], ['catx']],
  ])('reads "%s"', (phrase, held, others) => {
    expect(held.filter((text) => !holds(phrase, text))).toEqual([]);
    expect(others.filter((text) => holds(phrase, text))).toEqual([]);
  });

  it('takes the signs of deeds and sides for the end of what was typed', () => {
    expect(holds('outside$', 'he is outside they-me side-victim')).toBe(true);
    expect(holds('outside$', 'he is outside her house they-them')).toBe(false);
    expect(holds('they-me', 'he is outside they-me')).toBe(true);
  });

  it('throws where a set is missing', () => {
    expect(() => compilePhrases(['my .pet'], SETS)).toThrow('there is no set of words "pet"');
  });

  it.each([
    ['(a', 'a bracket is not closed'],
    ['a (b|c', 'a bracket is not closed'],
    ['a)', 'a bracket is closed that was not opened'],
    ['a) (b', 'a bracket is closed that was not opened'],
    ['a? b', '"?" is no word in small letters without apostrophes'],
    ['Help', '"Help" is no word in small letters without apostrophes'],
  ])('throws at "%s" and says why', (phrase, why) => {
    expect(() => compilePhrases([phrase], SETS)).toThrow(why);
  });
});
