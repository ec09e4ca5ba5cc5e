import { describe, expect, it } from 'vitest';
import { type AreaText, makeAreaFinder } from '../../../../src/domain/claims/areas.ts';
import { type KnownService, parseTemplate } from '../../../../src/domain/claims/template.ts';

const service = (area: KnownService['area']): KnownService => ({
  name: 'A',
  shortName: 'A',
  states: new Set(['listed']),
  area,
});
const services = new Map<string, KnownService>([
  ['all', service('national')],
  ['both', service('hampshire-and-isle-of-wight')],
  ['county', service('hampshire')],
  ['city', service('southampton')],
  ['island', service('isle-of-wight')],
  ['gone', { ...service('southampton'), states: new Set() }],
  ['torn', { name: 'torn', shortName: 'torn' }],
]);
const findWrongAreas = makeAreaFinder([
  { id: 'southampton', label: 'Southampton', districts: ['Southampton'] },
  { id: 'portsmouth', label: 'Portsmouth', districts: ['Portsmouth'] },
  { id: 'isle-of-wight', label: 'Isle of Wight', districts: ['Isle of Wight'] },
  {
    id: 'hampshire',
    label: 'The rest of Hampshire',
    districts: ['East Hampshire', 'New Forest', 'Winchester'],
  },
  { id: 'elsewhere', label: 'Somewhere else', districts: [] },
]);

function find(text: string, owner?: string, kind: AreaText = 'speaks'): string[] {
  const { pieces } = parseTemplate(text);
  return findWrongAreas(pieces, services, { owner, kind }).map(
    ({ found, service: id }) => `${found}: ${id}`,
  );
}

describe('makeAreaFinder', () => {
  it.each([
    '{{both}} works in Hampshire and on the Isle of Wight.',
    'In Hampshire or on the Island, there is {{both}}.',
    '{{both}} is for people in Southampton, Portsmouth, Hampshire and the Isle of Wight.',
    '{{both}} helps in Hampshire, and it helps on the Isle of Wight.',
    '{{county}} is a Hampshire line.',
    '{{county}} helps in Winchester and in the New Forest.',
    'In Southampton, ring {{city}}. On the Isle of Wight, ring {{island}}.',
    'If you live in Southampton, ring {{both}}.',
    'Tell {{both}}: "I live in Hampshire."',
    '{{city}} is not for people on the Island.',
    '{{city}} is not for Portsmouth.',
    'Outside Southampton, ring {{county}}.',
    '{{all}} is run with Hampshire and Isle of Wight Constabulary.',
    '{{island}} works with Hampshire police.',
    '{{all}} knows the Commissioner for Hampshire and the Isle of Wight.',
    '{{all}} gives the number of Southampton City Council.',
    'There are courts in Southampton.',
    '{{gone}} works in Portsmouth.',
    '{{torn}} works in Portsmouth.',
  ])('agrees: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    [
      '{{city}} works in Hampshire and on the Isle of Wight.',
      'in Hampshire and on the Isle of Wight: city',
    ],
    ['{{both}} works in Hampshire.', 'in Hampshire: both'],
    [
      '{{all}} helps in Hampshire and on the Isle of Wight.',
      'in Hampshire and on the Isle of Wight: all',
    ],
    ['In Southampton, there is {{county}}.', 'In Southampton: county'],
    ['{{island}} is a Southampton line.', 'Southampton: island'],
    ['{{city}} helps in Winchester.', 'in Winchester: city'],
    ['{{city}} helps in East Hampshire.', 'in East Hampshire: city'],
    ['If you live on the Island, ring {{county}}.', 'on the Island: county'],
    ['Tell {{city}}: "I live in Portsmouth."', 'in Portsmouth: city'],
    ['{{county}} is not for Winchester.', 'for Winchester: county'],
    ['{{island}} listens. It is for people in Hampshire.', 'in Hampshire: island'],
  ])('does not agree: %s', (text, wrong) => {
    expect(find(text)).toEqual([wrong]);
  });

  it('takes words without a name for those of the owner of the text', () => {
    expect(find('In Southampton', 'island')).toEqual(['In Southampton: island']);
    expect(find('On the Island', 'island')).toEqual([]);
  });

  it('asks for the whole area in what defines a service, and only for a place within it in what adds', () => {
    const situation = 'If you are followed in Southampton.';
    expect(find(situation, 'both')).toEqual([]);
    expect(find(situation, 'both', 'defines')).toEqual(['in Southampton: both']);
    expect(find('There is an office in Southampton.', 'both', 'adds')).toEqual([]);
    expect(find('There is an office in Southampton.', 'island', 'adds')).toEqual([
      'in Southampton: island',
    ]);
    expect(find('Not for Southampton.', 'both', 'adds')).toEqual([]);
  });
});
