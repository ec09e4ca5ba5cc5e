import { describe, expect, it } from 'vitest';
import { expandGroups } from '../../../src/schemas/conditions.ts';

const GROUPS = { near: ['following', 'watching'] };

describe('expandGroups', () => {
  it('lets a group by itself or within "all" hold when any of its factors does', () => {
    expect(expandGroups('near', GROUPS)).toEqual({ any: ['following', 'watching'] });
    expect(expandGroups({ all: ['order', 'near'] }, GROUPS)).toEqual({
      all: ['order', { any: ['following', 'watching'] }],
    });
  });
  it('writes the factors of a group in its place within "any" and "of"', () => {
    expect(expandGroups({ any: ['near', 'order'] }, GROUPS)).toEqual({
      any: ['following', 'watching', 'order'],
    });
    expect(expandGroups({ atLeast: 2, of: ['near', 'order'] }, GROUPS)).toEqual({
      atLeast: 2,
      of: ['following', 'watching', 'order'],
    });
  });
  it('leaves everything else as it is, also within another condition', () => {
    expect(expandGroups('constructor', GROUPS)).toBe('constructor');
    expect(expandGroups({ any: [{ all: ['order', 'near'] }] }, GROUPS)).toEqual({
      any: [{ all: ['order', { any: ['following', 'watching'] }] }],
    });
  });
});
