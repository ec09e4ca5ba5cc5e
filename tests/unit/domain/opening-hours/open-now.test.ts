import { describe, expect, it } from 'vitest';
import {
  describeOpenState,
  findLongestWords,
  findFirstDay,
  packHolidays,
  tabulateWeek,
} from '../../../../src/domain/opening-hours/open-now.ts';
import type { ReckonedHours } from '../../../../src/domain/opening-hours/hours.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';
import type { Session } from '../../../../src/schemas/opening-hours.ts';

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
  it('says nothing by a clock that shows a day before the first', () => {
    const known = { ...holidays, from: '2026-11-24' };
    const sayFrom = (now: string) =>
      describeOpenState(hours, new Date(now), known, UI_WORDS.openNow);
    expect(sayFrom('2026-11-24T10:00:00Z')).toMatch(/Open now/);
    for (const wrong of ['2026-11-23T10:00:00Z', '2001-01-01T10:00:00Z', '1970-01-02T10:00:00Z'])
      expect(sayFrom(wrong), wrong).toBeUndefined();
  });
  it('says nothing about hours that are always or never known', () => {
    expect(say('2026-11-24T10:00:00Z', { kind: 'always' })).toBeUndefined();
    expect(say('2026-11-24T10:00:00Z', { kind: 'unknown' })).toBeUndefined();
  });
});

const WORDS = UI_WORDS.openNow;

const tabulate = (sessions: Session[]) =>
  tabulateWeek({ kind: 'weekly', bankHolidays: 'unknown', sessions }, WORDS);

describe('tabulateWeek', () => {
  const table =
    tabulate([
      { days: ['mon', 'wed'], opens: '09:30', closes: '20:00' },
      { days: ['fri'], opens: '09:30', closes: '24:00' },
    ]) ?? '';

  it('says how long which words hold, from Monday’s midnight', () => {
    expect(table.split('|').slice(0, 4)).toEqual([
      '570-Closed now by these hours.\nOpens today at 9:30am.',
      '630+Open now by these hours,\nuntil 8pm.',
      '240-Closed now by these hours.\nOpens on Wednesday at 9:30am.',
      '1440-Closed now by these hours.\nOpens tomorrow at 9:30am.',
    ]);
  });

  it('is a whole week, without a gap', () => {
    const lengths = [...table.matchAll(/(?:^|\|)(\d+)/g)].map(([, length]) => Number(length));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(7 * 24 * 60);
  });

  it('has two lines for anything it says', () => {
    for (const entry of table.split('|')) expect(entry.split('\n'), entry).toHaveLength(2);
    expect(packHolidays({ dates: [], until: '2027-12-31' }, '2026-11-26', WORDS)).toMatch(
      /^[^\n]+\n[^\n]+$/,
    );
  });

  it('knows the room for the longest of its words', () => {
    expect(findLongestWords(table)).toBe(
      'Closed now by these hours.\nOpens on Wednesday at 9:30am.',
    );
  });

  it.each<[string, ReckonedHours]>([
    ['day and night', { kind: 'always' }],
    ['unknown hours', { kind: 'unknown' }],
  ])('is none for %s', (_, hours) => {
    expect(tabulateWeek(hours, WORDS)).toBeUndefined();
  });

  it('is none for hours that one week cannot tell', () => {
    expect(
      tabulate([{ days: ['fri', 'sat'], opens: '22:00', closes: '02:00', overnight: true }]),
    ).toBeUndefined();
    expect(tabulate([{ days: ['mon'], opens: '09:30', closes: '16:00' }])).toBeUndefined();
  });
});

it('packs the first day, until when holidays are known, and those that are to come', () => {
  const list = {
    from: findFirstDay('2026-11-26'),
    dates: ['2026-08-31', '2026-12-25', '2026-12-28'],
    until: '2026-12-31',
  };
  expect(packHolidays(list, '2026-11-26', WORDS)).toBe(
    '2025-11-26|2026-12-17|2026-12-25 2026-12-28|These hours may differ,\nas a bank holiday is near.',
  );
});
