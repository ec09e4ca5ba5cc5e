import { CHOSEN_AREAS, type ChosenArea } from '../../src/vocabulary/audience.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkAgainstSchema } from '../../src/content-check/read-entry.ts';
import { checkAreas } from '../../src/content-check/rules/lists.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { parseYaml } from '../../src/content-check/parse.ts';
import { findArea, packAreas, servesArea } from '../../src/domain/area/areas.ts';
import { areasSchema } from '../../src/schemas/site.ts';
import { copyContent } from '../support/built-site.ts';

const TODAY = '2026-11-26';
const FILE = 'content/areas.yaml';
const YAML = readFileSync(FILE, 'utf8');
const { content } = checkContent('content', TODAY);
const { areas } = content;
if (!areas) throw new Error('content/areas.yaml cannot be read');
const packed = packAreas(areas);

describe('the table of areas', () => {
  it('has the 103 outcodes and 14 districts of its source', () => {
    expect(areas.outcodes).toHaveLength(103);
    expect(areas.choices.flatMap(({ districts }) => districts)).toHaveLength(14);
    const classes = Object.groupBy(areas.outcodes, (outcode) => outcode.class);
    expect(Object.entries(classes).map(([name, list]) => [name, list.length]).toSorted()).toEqual([
      ['inside', 67],
      ['mostly', 11],
      ['non-geographic', 2],
      ['partly', 9],
      ['retired', 8],
      ['trace', 6],
    ]);
  });

  it('offers the choices in the order agreed', () => {
    expect(areas.choices.map(({ id }) => id)).toEqual([...CHOSEN_AREAS]);
  });

  it('has the three lines of the licence with the year of the data', () => {
    expect(areas.source.date).toBe('2025-11');
    expect(areas.attribution).toEqual([
      'Contains OS data © Crown copyright and database right 2025',
      'Contains Royal Mail data © Royal Mail copyright and database right 2025',
      'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
    ]);
  });

  it.each<[string, ChosenArea[]]>([
    ['GU14', ['hampshire']],
    ['SO14', ['southampton']],
    ['so14 3ab', ['southampton']],
    ['SO15', ['southampton']],
    ['SO16', ['southampton', 'hampshire']],
    ['SO19', ['southampton', 'hampshire']],
    ['PO1', ['portsmouth']],
    ['PO6', ['portsmouth']],
    ['PO7', ['portsmouth', 'hampshire']],
    ['PO17', ['hampshire']],
    ['PO30', ['isle-of-wight']],
    ['PO9', ['hampshire']],
    ['SO45', ['hampshire']],
    ['BH23', ['hampshire', 'elsewhere']],
    ['PO10', ['hampshire', 'elsewhere']],
    ['RG26', ['hampshire', 'elsewhere']],
  ])('leads from %s to %s', (typed, expected) => {
    const [area] = expected;
    expect(findArea(typed, packed)).toEqual(
      expected.length === 1 ? { kind: 'one', area } : { kind: 'several', areas: expected },
    );
  });

  it.each(['SP4', 'BH21', 'RG14', 'GU27', 'SW1A', 'PO19'])('counts %s as outside', (typed) => {
    expect(findArea(typed, packed)).toEqual({ kind: 'outside' });
  });

  it('says of an old outcode, and of one for large users, that it is', () => {
    expect(findArea('SO2', packed)).toEqual({
      kind: 'several',
      areas: ['southampton', 'hampshire'],
      note: 'retired',
    });
    expect(findArea('RG15', packed)).toMatchObject({ areas: ['hampshire', 'elsewhere'], note: 'retired' });
    expect(findArea('SO97', packed)).toMatchObject({ area: 'hampshire', note: 'non-geographic' });
  });

  it('costs a page at most half a kilobyte', () => {
    const size = brotliCompressSync(JSON.stringify(packed)).length;
    expect(size).toBeLessThanOrEqual(500);
  });
});

describe('the local lines for domestic abuse', () => {
  const listed = content.services.filter(({ record }) => !record.withdrawn);
  const LINES = ['hampshire-domestic-abuse-line', 'isle-of-wight-paragon', 'southampton-pippa'];

  it.each<[ChosenArea, string[]]>([
    ['southampton', ['southampton-pippa']],
    ['portsmouth', ['hampshire-domestic-abuse-line']],
    ['isle-of-wight', ['isle-of-wight-paragon']],
    ['hampshire', ['hampshire-domestic-abuse-line']],
    ['elsewhere', []],
  ])('of %s are %s', (chosen, expected) => {
    const records = listed.map(({ record }) => record);
    const shown = listed
      .filter(({ id, record }) => LINES.includes(id) && servesArea(record, chosen, records))
      .map(({ id }) => id);
    expect(shown).toEqual(expected);
  });
});

describe('the check of the areas refuses with one line', () => {
  const ELSEWHERE = '  - { id: elsewhere, label: Somewhere else, districts: [] }\n';
  const LINE = '  - { outcode: PO41, share: 100, class: inside, districts: { Isle of Wight: 170 } }\n';

  it.each<[string, string, string, RegExp]>([
    ['an outcode that is listed twice', LINE, LINE + LINE, /outcodes\[\d+\]\.outcode: PO41 is listed twice; remove one/],
    ['an unknown district', 'Isle of Wight: 170', 'Isle of White: 170', /outcodes\[\d+\]\.districts: PO41: "Isle of White" belongs to no choice/],
    ['a class that its share does not bear out', 'PO41, share: 100', 'PO41, share: 97.9', /outcodes\[\d+\]\.class: PO41: a share of 97\.9 is "mostly", not "inside"/],
    ['a share above the whole', 'PO41, share: 100', 'PO41, share: 1000', /outcodes\[\d+\]\.share: it is more than 100 per cent/],
    ['a whole postcode', 'outcode: PO41,', 'outcode: PO41 0AA,', /outcodes\[\d+\]\.outcode: write the first half of a postcode in capitals/],
    ['a district of two choices', 'districts: [Portsmouth]', 'districts: [Portsmouth, Southampton]', /choices\[1\]\.districts: "Southampton" is listed twice; a district belongs to one choice/],
    ['a choice that is gone', ELSEWHERE, '', /choices: "elsewhere" is missing/],
    ['a choice that is listed twice', ELSEWHERE, ELSEWHERE.repeat(2), /choices\[5\]\.id: "elsewhere" is listed twice/],
    ['districts elsewhere', 'label: Somewhere else, districts: []', 'label: Somewhere else, districts: [Poole]', /choices\[4\]\.districts: "elsewhere" is what lies outside/],
    ['a source of the future', 'date: 2025-11', 'date: 2027-11', /source\.date: 2027-11 is after today/],
  ])('%s', (_, from, to, message) => {
    const text = YAML.replace(from, to);
    if (text === YAML) throw new Error(`areas.yaml has no ${from}`);
    const { value, faults } = checkAgainstSchema(FILE, areasSchema, parseYaml(FILE, text).data);
    const lines = [...faults, ...checkAreas({ areas: value }, { today: TODAY })].map(printFault);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
  });

  it('a file that is gone', () => {
    const folder = copyContent({});
    rmSync(join(folder, 'areas.yaml'));
    expect(checkContent(folder, TODAY).faults.map(printFault)).toEqual([
      'content/areas.yaml: the file is missing; put it back',
    ]);
  }, 20_000);

  it('a mistake among the whole content', () => {
    const folder = copyContent({ 'areas.yaml': (text) => text.replace('PO41, share: 100', 'PO41, share: 1') });
    expect(checkContent(folder, TODAY).faults.map(printFault)).toEqual([
      expect.stringMatching(/^content\/areas\.yaml:\d+: outcodes\[\d+\]\.class: PO41: /),
    ]);
  }, 20_000);
});
