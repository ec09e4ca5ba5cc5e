import { describe, expect, it } from 'vitest';
import { describeWeek, findPhase, listCodes } from '../../../../src/domain/campaign/campaign.ts';

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
