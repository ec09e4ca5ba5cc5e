import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutcode } from '../../../../src/domain/area/read-outcode.ts';

describe('readOutcode', () => {
  it.each([
    ['SO14', 'SO14'],
    ['so14', 'SO14'],
    [' So 14 ', 'SO14'],
    ['so14 3ab', 'SO14'],
    ['so143ab', 'SO14'],
    ['SO1 4 3AB', 'SO14'],
    ['SO14-3AB.', 'SO14'],
    ['PO1', 'PO1'],
    ['PO1 2AL', 'PO1'],
    ['po12al', 'PO1'],
    ['PO12 1AL', 'PO12'],
    ['SW1A 1AA', 'SW1A'],
    ['sw1a1aa', 'SW1A'],
    ['M1 1AA', 'M1'],
  ])('reads the first half of "%s"', (typed, outcode) => {
    expect(readOutcode(typed)).toBe(outcode);
  });

  it.each([
    ['SO14 3', 'SO14'],
    ['SO14 3a', 'SO14'],
    ['so143', 'SO14'],
    ['GU1 4', 'GU1'],
  ])('reads "%s", where somebody stopped in the second half', (typed, outcode) => {
    expect(readOutcode(typed)).toBe(outcode);
  });

  it.each([
    ['S014', 'SO14'],
    ['p030', 'PO30'],
    ['PO3O', 'PO30'],
    ['SO14 OAB', 'SO14'],
    ['BS0 1AA', 'BS0'],
  ])('takes the letter O and nought in "%s" for what they can be', (typed, outcode) => {
    expect(readOutcode(typed)).toBe(outcode);
  });

  it.each([
    '',
    ' ',
    'S',
    'SO',
    '14',
    'Southampton',
    'SO14 3ABC',
    'SO14 Southampton',
    'SOS14',
    '०१',
  ])('reads nothing in "%s"', (typed) => {
    expect(readOutcode(typed)).toBeUndefined();
  });

  it('gives the shape of a first half or nothing, whatever is typed', () => {
    const typing = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-zA-Z0-9 .-]{0,12}$/),
    );
    fc.assert(
      fc.property(typing, (typed) => {
        expect(readOutcode(typed) ?? 'A1').toMatch(/^[A-Z]{1,2}\d[A-Z\d]?$/);
      }),
    );
  });

  it('never looks at the second half of a whole postcode', () => {
    const outcode = fc.stringMatching(/^(SO|PO|GU)[1-9]\d?$/);
    const rest = fc.stringMatching(/^\d[ABD-HJLNP-UW-Z]{2}$/);
    fc.assert(
      fc.property(outcode, rest, fc.constantFrom('', ' ', '  '), (first, second, space) => {
        expect(readOutcode(first + space + second)).toBe(first);
        expect(readOutcode((first + space + second).toLowerCase())).toBe(first);
      }),
    );
  });
});
