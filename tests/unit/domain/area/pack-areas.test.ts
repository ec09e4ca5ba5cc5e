import { expect, it } from 'vitest';
import { packAreas } from '../../../../src/domain/area/pack-areas.ts';
import type { AreaChoice, Outcode } from '../../../../src/schemas/areas.ts';

const choices: AreaChoice[] = [
  { id: 'southampton', label: 'Southampton', districts: ['Southampton'] },
  { id: 'hampshire', label: 'The rest', districts: ['Eastleigh'] },
  { id: 'elsewhere', label: 'Elsewhere', districts: [] },
];
const outcode = (
  name: string,
  share: number,
  of: Outcode['class'],
  districts: Record<string, number>,
) => ({
  outcode: name,
  share,
  class: of,
  districts,
});

it('writes a letter for each area, for the border and for a note, and leaves out a trace', () => {
  const outcodes: Outcode[] = [
    outcode('SO14', 100, 'inside', { Southampton: 900 }),
    outcode('SO16', 100, 'inside', { Southampton: 900, Eastleigh: 200 }),
    outcode('GU12', 43.4, 'partly', { Eastleigh: 428 }),
    outcode('SP4', 0.9, 'trace', { Eastleigh: 13 }),
    outcode('SO1', 100, 'retired', { Southampton: 900 }),
    outcode('RG15', 67.6, 'retired', { Eastleigh: 552 }),
    outcode('SO97', 100, 'non-geographic', { Eastleigh: 19 }),
  ];
  expect(packAreas({ choices, outcodes })).toEqual({
    SO14: 's',
    SO16: 'sh',
    GU12: 'he',
    SO1: 'sr',
    RG15: 'her',
    SO97: 'hn',
  });
});
