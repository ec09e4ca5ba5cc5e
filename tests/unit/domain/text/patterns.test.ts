import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../../src/domain/text/patterns.ts';

const holds = (pattern: string, text: string) => compilePatterns([pattern])(text.split(' '));

describe('compilePatterns', () => {
  it('finds whole words anywhere in a text', () => {
    expect(holds('follows me', 'he follows me home')).toBe(true);
    expect(holds('follows me', 'follows me')).toBe(true);
    expect(holds('follows me', 'he unfollows me')).toBe(false);
    expect(holds('follows me', 'he follows men')).toBe(false);
  });

  it('finds any of several patterns, each whole', () => {
    const test = compilePatterns(['in danger', 'save me']);
    expect(test(['she', 'is', 'in', 'danger'])).toBe(true);
    expect(test(['save', 'me', 'please'])).toBe(true);
    expect(test(['in', 'me'])).toBe(false);
  });

  it('keeps to its place where it is asked twice', () => {
    const test = compilePatterns(['save me']);
    expect([test(['save', 'me']), test(['save', 'me'])]).toEqual([true, true]);
  });

  it('holds for nothing where there is no pattern', () => {
    expect(compilePatterns([])(['save', 'me'])).toBe(false);
    expect(compilePatterns([])([])).toBe(false);
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
  ])('reads "%s"', (pattern, held, others) => {
    expect(held.filter((text) => !holds(pattern, text))).toEqual([]);
    expect(others.filter((text) => holds(pattern, text))).toEqual([]);
  });

  it.each([
    ['(a', 'a bracket is not closed, or closed and not opened'],
    ['a (b|c', 'a bracket is not closed, or closed and not opened'],
    ['a)', 'a bracket is not closed, or closed and not opened'],
    ['a) (b', 'a bracket is not closed, or closed and not opened'],
    ['a? b', '"?" is no word in small letters without apostrophes'],
    ['Help', '"Help" is no word in small letters without apostrophes'],
  ])('throws at "%s" and says why', (pattern, why) => {
    expect(() => compilePatterns([pattern])).toThrow(why);
  });
});
