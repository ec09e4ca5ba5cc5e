import { describe, expect, it } from 'vitest';
import { describeOpenState } from '../../../../src/domain/opening-hours/describe-open-state.ts';
import type { ReckonedHours } from '../../../../src/domain/opening-hours/find-open-state.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';

const hours: ReckonedHours = {
  kind: 'weekly',
  bankHolidays: 'unknown',
  sessions: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:30', closes: '16:00' }],
};
const holidays = { dates: ['2026-12-25', '2026-12-28'], until: '2027-12-31' };
const say = (now: string, given: ReckonedHours = hours) =>
  describeOpenState(given, new Date(now), holidays, UI_WORDS.openNow);

describe('describeOpenState', () => {
  it('says until when, by the clock in London', () => {
    expect(say('2026-11-24T10:00:00Z')).toBe('Open now by these hours, until 4pm.');
    expect(say('2026-07-07T15:30:00Z')).toMatch(/Closed now/);
  });
  it('says when it opens: today, tomorrow or on a day', () => {
    expect(say('2026-11-24T08:00:00Z')).toMatch(/Opens today at 9:30am\.$/);
    expect(say('2026-11-24T18:00:00Z')).toMatch(/Opens tomorrow at 9:30am\.$/);
    expect(say('2026-11-27T18:00:00Z')).toMatch(/Opens on Monday at 9:30am\.$/);
  });
  it('gives the date too from seven days on, where a day’s name would mean the next one', () => {
    const mondays: ReckonedHours = {
      kind: 'weekly',
      bankHolidays: 'unknown',
      sessions: [{ days: ['mon'], opens: '09:30', closes: '16:00' }],
    };
    expect(say('2026-12-22T10:00:00Z', mondays)).toMatch(/Opens on Monday 4 January at 9:30am\.$/);
    expect(say('2026-12-21T18:00:00Z', mondays)).toMatch(/Opens on Monday 4 January at 9:30am\.$/);
    expect(say('2026-11-30T18:00:00Z', mondays)).toMatch(/Opens on Monday 7 December at 9:30am\.$/);
    expect(say('2026-12-01T08:00:00Z', mondays)).toMatch(/Opens on Monday at 9:30am\.$/);
  });
  it('says nothing on a day that may be a holiday, nor past the end of the list', () => {
    expect(say('2026-12-25T10:00:00Z')).toBeUndefined();
    expect(say('2027-12-20T10:00:00Z')).toBeUndefined();
  });
  it('says nothing of hours that are always or never known', () => {
    expect(say('2026-11-24T10:00:00Z', { kind: 'always' })).toBeUndefined();
    expect(say('2026-11-24T10:00:00Z', { kind: 'unknown' })).toBeUndefined();
  });
});
