import { describe, expect, it } from 'vitest';
import { listOutcodeAreas } from '../../../../src/domain/area/list-outcode-areas.ts';
import type { AreaChoice, Outcode } from '../../../../src/schemas/areas.ts';

const CHOICES: AreaChoice[] = [
  { id: 'southampton', label: 'Southampton', districts: ['Southampton'] },
  { id: 'hampshire', label: 'The rest', districts: ['Eastleigh', 'Winchester'] },
  { id: 'elsewhere', label: 'Elsewhere', districts: [] },
];
const list = (
  share: number,
  districts: Record<string, number>,
  name: Outcode['class'] = 'inside',
) => listOutcodeAreas({ outcode: 'SO14', share, class: name, districts }, CHOICES);

describe('listOutcodeAreas', () => {
  it('gives one area for several districts of it', () => {
    expect(list(100, { Eastleigh: 300, Winchester: 200 })).toEqual(['hampshire']);
  });

  it('shows a second area from five postcodes on, wherever in it they lie', () => {
    expect(list(100, { Southampton: 900, Eastleigh: 4 })).toEqual(['southampton']);
    expect(list(100, { Southampton: 900, Eastleigh: 5 })).toEqual(['southampton', 'hampshire']);
    expect(list(100, { Southampton: 900, Eastleigh: 2, Winchester: 3 })).toEqual([
      'southampton',
      'hampshire',
    ]);
  });

  it('keeps the largest area of an outcode that is small itself', () => {
    expect(list(100, { Southampton: 1, Winchester: 3 })).toEqual(['hampshire']);
  });

  it('adds elsewhere where 2 per cent or more on either side lie across the border', () => {
    expect(list(98, { Winchester: 900 })).toEqual(['hampshire']);
    expect(list(97.9, { Winchester: 900 })).toEqual(['hampshire', 'elsewhere']);
    expect(list(2, { Winchester: 20 })).toEqual(['hampshire', 'elsewhere']);
    expect(list(1.9, { Winchester: 20 })).toEqual(['elsewhere']);
  });

  it('goes by the share of an outcode that is no longer given out', () => {
    expect(list(67.6, { Winchester: 552 }, 'retired')).toEqual(['hampshire', 'elsewhere']);
  });
});
