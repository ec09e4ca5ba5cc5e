import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArea } from '../../../../src/domain/area/find-area.ts';

const PACKED = { SO14: 's', SO16: 'sh', GU12: 'he', SO1: 'shr', SO97: 'hn' };

describe('findArea', () => {
  it('finds the one area of a postcode, whole or half', () => {
    expect(findArea('SO14', PACKED)).toEqual({ kind: 'one', area: 'southampton' });
    expect(findArea('so14 3ab', PACKED)).toEqual({ kind: 'one', area: 'southampton' });
  });

  it('leaves it to the reader between several', () => {
    expect(findArea('SO16', PACKED)).toEqual({
      kind: 'several',
      areas: ['southampton', 'hampshire'],
    });
  });

  it('leaves it to the reader at the border', () => {
    expect(findArea('gu12', PACKED)).toEqual({
      kind: 'several',
      areas: ['hampshire', 'elsewhere'],
    });
  });

  it('says what makes an outcode doubtful', () => {
    expect(findArea('SO1', PACKED)).toEqual({
      kind: 'several',
      areas: ['southampton', 'hampshire'],
      note: 'retired',
    });
    expect(findArea('SO97', PACKED)).toEqual({
      kind: 'one',
      area: 'hampshire',
      note: 'non-geographic',
    });
  });

  it('takes an outcode that is not listed for one outside', () => {
    expect(findArea('SW1A', PACKED)).toEqual({ kind: 'outside' });
  });

  it('does not know what has no shape of a postcode', () => {
    expect(findArea('Southampton', PACKED)).toEqual({ kind: 'unknown' });
    expect(findArea('', PACKED)).toEqual({ kind: 'unknown' });
  });

  it('has an answer for whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(['one', 'several', 'outside', 'unknown']).toContain(findArea(typed, PACKED).kind);
      }),
    );
    for (const typed of ['constructor', '__proto__', 'toString'])
      expect(findArea(typed, PACKED)).toEqual({ kind: 'unknown' });
  });
});
