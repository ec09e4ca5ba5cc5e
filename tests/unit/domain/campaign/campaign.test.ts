import { describe, expect, it } from 'vitest';
import {
  describeWeek,
  findLinkedWeek,
  findPhase,
  listCodes,
} from '../../../../src/domain/campaign/campaign.ts';

const week = { from: '2024-04-22', to: '2024-04-26' };

describe('findPhase', () => {
  it.each([
    ['2024-04-21', 'before'],
    ['2024-04-22', 'during'],
    ['2024-04-26', 'during'],
    ['2024-04-27', 'after'],
  ])('on %s is %s', (today, phase) => {
    expect(findPhase({ week }, today)).toBe(phase);
  });

  it('is always for one that goes on all the year', () => {
    expect(findPhase({}, '2024-04-23')).toBe('always');
  });
});

describe('findLinkedWeek', () => {
  const all = { id: 'all' };
  const april = { id: 'april', week };
  const may = { id: 'may', week: { from: '2024-05-06', to: '2024-05-10' } };
  const find = (today: string, ...campaigns: { id: string; week?: typeof week }[]) =>
    findLinkedWeek(campaigns, today)?.id;

  it.each([
    ['eight weeks ahead', '2024-02-26', 'april'],
    ['a day sooner', '2024-02-25', undefined],
    ['on its last day', '2024-04-26', 'april'],
    ['two weeks after it', '2024-05-10', 'april'],
    ['a day later', '2024-05-11', undefined],
  ])('leads to a week %s: %s', (_, today, id) => {
    expect(find(today, all, april)).toBe(id);
  });

  it('prefers the one that is on, then the next, then the last', () => {
    expect(find('2024-04-24', may, april)).toBe('april');
    expect(find('2024-04-30', april, may)).toBe('may');
    expect(find('2024-05-08', april, may)).toBe('may');
    expect(
      find('2024-05-20', may, { id: 'later', week: { from: '2024-07-01', to: '2024-07-05' } }),
    ).toBe('later');
  });

  it('leads nowhere for what goes on all the year', () => {
    expect(find('2024-04-24', all)).toBeUndefined();
  });
});

it('says days in words without repeating the month', () => {
  expect(describeWeek(week)).toBe('22 to 26 April 2024');
  expect(describeWeek({ from: '2024-04-29', to: '2024-05-03' })).toBe(
    '29 April 2024 to 3 May 2024',
  );
  expect(describeWeek({ from: '2024-04-05', to: '2025-04-06' })).toBe(
    '5 April 2024 to 6 April 2025',
  );
});

it('gives every channel an address of its own beside the campaign’s', () => {
  const channels = [
    { code: 'gp', where: 'Surgeries' },
    { code: 'lib', where: 'Libraries' },
  ];
  expect(listCodes({ code: '24a', channels })).toEqual(['24a', '24a-gp', '24a-lib']);
});
