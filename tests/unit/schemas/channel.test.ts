import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumberFault, showsNumber } from '../../../src/schemas/channel.ts';
import { SHORT_CODES } from '../../../src/vocabulary/short-codes.ts';

describe('findNumberFault', () => {
  it.each(['+448088020300', '+443300533630', '+442038664107', '+448001111', ...SHORT_CODES])(
    'lets %s pass',
    (number) => {
      expect(findNumberFault(number)).toBeUndefined();
    },
  );

  it.each([
    ['+4423822310800', 'a number with twelve digits'],
    ['+44808802030', 'a number with a digit too few'],
    ['+44 808 802 0300', 'a number with spaces'],
    ['+440808802030', 'a number that keeps the first 0'],
    ['112', 'a code that is not in the list'],
    ['08088020300', 'a number without its country'],
  ])('refuses %s, %s', (number) => {
    expect(findNumberFault(number)).toBeDefined();
  });

  it.each(['+448448008000', '+448712345678', '+449098790000', '+447012345678', '+448430000000'])(
    'refuses %s as expensive',
    (number) => {
      expect(findNumberFault(number)).toContain('premium or shared-cost');
    },
  );

  it('refuses numbers of other countries', () => {
    expect(findNumberFault('+33123456789')).toContain('not a UK number');
  });
});

describe('showsNumber', () => {
  const digits = fc.stringMatching(/^[1-9]\d{9}$/);

  it('accepts the digits in any grouping', () => {
    fc.assert(
      fc.property(digits, fc.array(fc.nat(10), { maxLength: 4 }), (rest, gaps) => {
        const shown = gaps.reduce(
          (text, gap) => `${text.slice(0, gap)} ${text.slice(gap)}`,
          `0${rest}`,
        );
        return showsNumber(`+44${rest}`, shown);
      }),
      { seed: 1 },
    );
  });

  it('refuses a text in which one digit differs', () => {
    fc.assert(
      fc.property(digits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (rest, at, shift) => {
        const other = (Number(rest[at]) + shift) % 10;
        return !showsNumber(`+44${rest}`, `0${rest.slice(0, at)}${other}${rest.slice(at + 1)}`);
      }),
      { seed: 2 },
    );
  });

  it('shows short codes as they are', () => {
    expect(showsNumber('116123', '116 123')).toBe(true);
    expect(showsNumber('999', '99 9 9')).toBe(false);
  });

  it('refuses anything but digits and spaces', () => {
    expect(showsNumber('+448088020300', '0808 802 0300 (free)')).toBe(false);
  });
});
