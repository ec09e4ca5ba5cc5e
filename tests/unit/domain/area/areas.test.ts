import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findArea,
  listOutcodeAreas,
  packAreas,
  readOutcode,
  type Served,
  servesArea,
} from '../../../../src/domain/area/areas.ts';
import type { AreaChoice, Outcode } from '../../../../src/schemas/site.ts';
import { CHOSEN_AREAS } from '../../../../src/vocabulary/audience.ts';

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
    // As keyboards for other scripts write it.
    ['ＳＯ１４', 'SO14'],
    ['SO١٤', 'SO14'],
    ['ЅО14', 'SO14'],
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

  it('shows a second area from five postcodes on, wherever in it they are', () => {
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

  it('adds elsewhere if 2 per cent or more on either side are across the border', () => {
    expect(list(98, { Winchester: 900 })).toEqual(['hampshire']);
    expect(list(97.9, { Winchester: 900 })).toEqual(['hampshire', 'elsewhere']);
    expect(list(2, { Winchester: 20 })).toEqual(['hampshire', 'elsewhere']);
    expect(list(1.9, { Winchester: 20 })).toEqual(['elsewhere']);
  });

  it('goes by the share of an outcode that is no longer given out', () => {
    expect(list(67.6, { Winchester: 552 }, 'retired')).toEqual(['hampshire', 'elsewhere']);
  });
});

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

  it('has an answer for anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(['one', 'several', 'outside', 'unknown']).toContain(findArea(typed, PACKED).kind);
      }),
    );
    for (const typed of ['constructor', '__proto__', 'toString'])
      expect(findArea(typed, PACKED)).toEqual({ kind: 'unknown' });
  });
});

const listServed = (area: Served['area'], others: Served[] = []) => {
  const service: Served = { area, need: 'abuse' };
  return CHOSEN_AREAS.filter((chosen) => servesArea(service, chosen, [service, ...others]));
};

describe('servesArea', () => {
  it.each<[Served['area'], string[]]>([
    ['national', ['southampton', 'portsmouth', 'isle-of-wight', 'hampshire', 'elsewhere']],
    ['hampshire-and-isle-of-wight', ['southampton', 'portsmouth', 'isle-of-wight', 'hampshire']],
    ['southampton', ['southampton']],
    ['portsmouth', ['portsmouth']],
    ['isle-of-wight', ['isle-of-wight']],
  ])('shows a service for %s to whom it is for', (area, chosen) => {
    expect(listServed(area)).toEqual(chosen);
  });

  it('lets a service for Hampshire stand in for a city without one for the same need', () => {
    expect(listServed('hampshire')).toEqual(['southampton', 'portsmouth', 'hampshire']);
    expect(listServed('hampshire', [{ area: 'southampton', need: 'abuse' }])).toEqual([
      'portsmouth',
      'hampshire',
    ]);
  });

  it('does not count a service for another need, or for everybody, as the city’s own', () => {
    const others: Served[] = [
      { area: 'southampton', need: 'own' },
      { area: 'national', need: 'abuse' },
    ];
    expect(listServed('hampshire', others)).toContain('southampton');
  });
});
