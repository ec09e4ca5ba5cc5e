import { describe, expect, it } from 'vitest';
import {
  describeDays,
  describeHours,
  describeTime,
  findOpenState,
} from '../../../../src/domain/opening-hours/hours.ts';
import { type OpeningHours, openingHoursSchema } from '../../../../src/schemas/opening-hours.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';
import fc from 'fast-check';

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

const none = new Set<string>();

function weekly(
  sessions: { days: string[]; opens: string; closes: string; overnight?: true }[],
  bankHolidays = 'closed',
): OpeningHours {
  return openingHoursSchema.parse({ kind: 'weekly', sessions, bankHolidays, provenance });
}

const weekdays = weekly([
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:30', closes: '16:00' },
]);
const nights = weekly([{ days: ['fri', 'sat'], opens: '22:00', closes: '02:00', overnight: true }]);

describe('findOpenState', () => {
  it('is minute-exact', () => {
    // Monday 23 November 2026, winter time: London is UTC.
    const at = (time: string) => findOpenState(weekdays, new Date(`2026-11-23T${time}Z`), none);
    expect(at('09:29:59')).toEqual({
      state: 'closed',
      opens: { date: '2026-11-23', time: '09:30' },
    });
    expect(at('09:30:00')).toEqual({
      state: 'open',
      closes: { date: '2026-11-23', time: '16:00' },
    });
    expect(at('15:59:59').state).toBe('open');
    expect(at('16:00:00')).toEqual({
      state: 'closed',
      opens: { date: '2026-11-24', time: '09:30' },
    });
  });

  it('keeps to the London clock in summer time', () => {
    const at = (time: string) =>
      findOpenState(weekdays, new Date(`2026-07-06T${time}Z`), none).state;
    expect(at('08:29:00')).toBe('closed');
    expect(at('08:30:00')).toBe('open');
    expect(at('15:00:00')).toBe('closed');
  });

  it('follows the clock over the change to summer time', () => {
    // 28 March 2027: at 01:00 UTC the clock goes to 02:00, so 01:30 never shows.
    const early = weekly([{ days: ['sun'], opens: '00:30', closes: '02:30' }]);
    const at = (time: string) => findOpenState(early, new Date(`2027-03-28T${time}Z`), none).state;
    expect(at('00:30:00')).toBe('open');
    expect(at('01:00:00')).toBe('open');
    expect(at('01:30:00')).toBe('closed');
  });

  it('follows the clock over the change back', () => {
    // 25 October 2026: at 01:00 UTC the clock goes from 02:00 back to 01:00, which shows twice.
    const early = weekly([{ days: ['sun'], opens: '00:30', closes: '01:30' }]);
    const at = (time: string) => findOpenState(early, new Date(`2026-10-25T${time}Z`), none).state;
    expect(at('00:15:00')).toBe('open');
    expect(at('00:45:00')).toBe('closed');
    expect(at('01:15:00')).toBe('open');
    expect(at('01:45:00')).toBe('closed');
  });

  it('runs overnight sessions into the next day', () => {
    const at = (day: string) => findOpenState(nights, new Date(`2026-11-${day}Z`), none);
    expect(at('27T23:00:00')).toEqual({
      state: 'open',
      closes: { date: '2026-11-28', time: '02:00' },
    });
    expect(at('28T01:59:00')).toEqual({
      state: 'open',
      closes: { date: '2026-11-28', time: '02:00' },
    });
    expect(at('28T02:00:00').state).toBe('closed');
    expect(at('30T01:00:00').state).toBe('closed');
  });

  it('is closed on a bank holiday and opens on the day after', () => {
    const state = findOpenState(
      weekdays,
      new Date('2026-11-23T10:00:00Z'),
      new Set(['2026-11-23']),
    );
    expect(state).toEqual({ state: 'closed', opens: { date: '2026-11-24', time: '09:30' } });
  });

  it('runs an overnight session on into a bank holiday', () => {
    const state = findOpenState(nights, new Date('2026-11-28T01:00:00Z'), new Set(['2026-11-28']));
    expect(state.state).toBe('open');
  });

  it('does not know about a bank holiday whose hours are unknown, and announces no opening on it', () => {
    const hours = weekly([{ days: ['mon', 'tue'], opens: '09:30', closes: '16:00' }], 'unknown');
    const holidays = new Set(['2026-11-23']);
    expect(findOpenState(hours, new Date('2026-11-23T10:00:00Z'), holidays)).toEqual({
      state: 'unknown',
    });
    expect(findOpenState(hours, new Date('2026-11-22T10:00:00Z'), holidays)).toEqual({
      state: 'closed',
      opens: { date: '2026-11-24', time: '09:30' },
    });
  });

  it('opens on a bank holiday where the record says so', () => {
    const hours = weekly([{ days: ['mon'], opens: '09:30', closes: '16:00' }], 'open');
    expect(
      findOpenState(hours, new Date('2026-11-23T10:00:00Z'), new Set(['2026-11-23'])).state,
    ).toBe('open');
  });

  it('is open day and night, or unknown, at any moment', () => {
    const always = openingHoursSchema.parse({ kind: 'always', provenance });
    const unknown = openingHoursSchema.parse({ kind: 'unknown', note: 'Ring to ask.' });
    const moment = new Date('2026-12-25T03:00:00Z');
    expect(findOpenState(always, moment, new Set(['2026-12-25']))).toEqual({ state: 'open' });
    expect(findOpenState(unknown, moment, none)).toEqual({ state: 'unknown' });
  });

  it('opens at the moment it announces, and at no earlier minute', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(weekdays, nights), (offset, hours) => {
        const now = new Date(Date.UTC(2026, 0, 1) + offset * 60_000);
        const state = findOpenState(hours, now, none);
        if (state.state !== 'closed' || !state.opens) return state.state === 'open';
        for (let ahead = 0; ahead < 60 * 24 * 8; ahead += 15) {
          const later = new Date(now.getTime() + ahead * 60_000);
          const found = findOpenState(hours, later, none);
          if (found.state === 'open') return ahead > 0;
          if (
            found.state !== 'closed' ||
            JSON.stringify(found.opens) !== JSON.stringify(state.opens)
          )
            return false;
        }
        return false;
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
