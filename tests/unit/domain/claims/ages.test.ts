import { describe, expect, it } from 'vitest';
import { findWrongAges } from '../../../../src/domain/claims/ages.ts';
import { type KnownService, parseTemplate } from '../../../../src/domain/claims/template.ts';
import type { Ages } from '../../../../src/schemas/service.ts';

const service = (ages?: Omit<Ages, 'sources'>): KnownService => ({
  name: 'A',
  shortName: 'A',
  states: new Set(['listed']),
  ages: ages && { ...ages, sources: ['a'] },
});
const services = new Map<string, KnownService>([
  ['young', service({ below: 19 })],
  ['adult', service({ from: 18 })],
  ['any', service()],
  ['gone', { ...service({ from: 18 }), states: new Set() }],
  ['torn', { name: 'torn', shortName: 'torn' }],
]);

function find(text: string, owner?: string): string[] {
  const { pieces } = parseTemplate(text);
  return findWrongAges(pieces, services, owner).map(({ found, service: id }) => `${found}: ${id}`);
}

describe('findWrongAges', () => {
  it.each([
    '{{young}} is for anyone under 19.',
    '{{young}} is for children and young people.',
    '{{adult}} takes people who are 18 or over.',
    '{{adult}} is not for people under 18.',
    '{{adult}} is for adults.',
    'You have to be 18 to ring {{adult}}.',
    '{{any}} is for people of any age.',
    '{{any}} has a team for children and one for adults.',
    'If you are under 16, there is {{young}}.',
    'If you are under 18, there is {{any}}.',
    'If you are 18 or older, there is {{adult}}.',
    'People under 18 need more care.',
    '{{gone}} is for anyone under 16.',
    '{{torn}} is for anyone under 16.',
    '{{young}} is for under 19s, and {{adult}} for over 18s.',
    '{{adult}} is for anyone from 18 on.',
    '{{adult}} is for people of eighteen or over.',
    '{{adult}} is open from 10 on Monday, and for people from 9 to 5.',
    'There is a line for under 19s.',
    'Two of us had been there for under 5 minutes.',
  ])('agrees: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['{{young}} is for anyone under 18.', 'under 18: young'],
    ['{{young}} is for adults.', 'for adults: young'],
    ['{{adult}} takes people who are 16 or over.', '16 or over: adult'],
    ['{{adult}} is for children.', 'for children: adult'],
    ['You have to be 21 to ring {{adult}}.', 'have to be 21: adult'],
    ['{{adult}} is for people of all ages.', 'all ages: adult'],
    ['{{any}} is for anyone under 19.', 'under 19: any'],
    ['If you are under 18, there is {{adult}}.', 'under 18: adult'],
    ['If you are under 20, there is {{young}}.', 'under 20: young'],
    ['If you are 19 or over, there is {{young}}.', '19 or over: young'],
    ['{{young}} listens. It is for anyone under 18.', 'under 18: young'],
    ['{{young}} is for under 18s.', 'under 18s: young'],
    ['{{young}} is for under-18s.', 'under-18s: young'],
    ['{{young}} is for anyone under sixteen.', 'under sixteen: young'],
    ['{{adult}} is for anyone from 13.', 'anyone from 13: adult'],
    ['{{adult}} is for people of 16+.', '16+: adult'],
    ['Some lines are for under 21s only.', 'under 21s: undefined'],
    [
      '{{young}} is for anyone under 19, and {{adult}} from the age of 16.',
      'from the age of 16: adult',
    ],
  ])('does not agree: %s', (text, wrong) => {
    expect(find(text)).toEqual([wrong]);
  });

  it('takes words without a name for those of the owner of the text', () => {
    expect(find('For anyone under 18', 'young')).toEqual(['under 18: young']);
    expect(find('For anyone under 19', 'young')).toEqual([]);
  });
});
