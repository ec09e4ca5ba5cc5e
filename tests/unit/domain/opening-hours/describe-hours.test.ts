import { expect, it } from 'vitest';
import {
  describeDays,
  describeHours,
  describeTime,
} from '../../../../src/domain/opening-hours/describe-hours.ts';
import { openingHoursSchema } from '../../../../src/schemas/opening-hours.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';

const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };

it('says times as people do', () => {
  expect(['09:30', '20:00', '12:00', '12:15', '00:00', '24:00'].map(describeTime)).toEqual([
    '9:30am',
    '8pm',
    'midday',
    '12:15pm',
    'midnight',
    'midnight',
  ]);
});

it('says days as a run or a list', () => {
  expect(describeDays(['fri', 'mon', 'tue', 'wed', 'thu'], UI_WORDS.hours)).toBe(
    'Monday to Friday',
  );
  expect(describeDays(['mon', 'wed'], UI_WORDS.hours)).toBe('Monday and Wednesday');
  expect(describeDays(['tue', 'thu', 'fri'], UI_WORDS.hours)).toBe('Tuesday, Thursday and Friday');
  expect(describeDays(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], UI_WORDS.hours)).toBe(
    'Every day',
  );
});

it('says the whole week, and bank holidays only where they are known', () => {
  const sessions = [
    { days: ['mon', 'wed'], opens: '09:30', closes: '20:00' },
    { days: ['tue'], opens: '09:30', closes: '16:00' },
  ];
  const describe = (bankHolidays: string) =>
    describeHours(
      openingHoursSchema.parse({ kind: 'weekly', sessions, bankHolidays, provenance }),
      UI_WORDS.hours,
    );
  expect(describe('unknown')).toBe('Monday and Wednesday, 9:30am to 8pm. Tuesday, 9:30am to 4pm.');
  expect(describe('closed')).toMatch(/Closed on bank holidays\.$/);
});
