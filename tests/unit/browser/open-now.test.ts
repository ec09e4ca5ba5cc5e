import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeek } from '../../../src/browser/open-now.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import {
  describeOpenState,
  packHolidays,
  tabulateWeek,
} from '../../../src/domain/opening-hours/open-now.ts';
import { findOpenState, type ReckonedHours } from '../../../src/domain/opening-hours/hours.ts';
import { addDays, readLondonClock } from '../../../src/vocabulary/calendar.ts';
import { UI_WORDS } from '../../support/ui-words.ts';

const WORDS = UI_WORDS.openNow;
const MINUTE_MS = 60_000;
const TODAY = '2026-11-26';
const { services, bankHolidays } = checkContent('content', TODAY).content;
if (!bankHolidays) throw new Error('content/bank-holidays.yaml could not be read');
const { dates, until } = bankHolidays;
const LIST = { dates, until };
const HOLIDAYS = new Set(dates);
const PACKED = packHolidays({ ...LIST, from: TODAY }, TODAY, WORDS);
const UNSURE = WORDS.holiday.replace(', ', ',\n');

/** Each different week of the records, by the service that has it first. */
const WEEKS: readonly (readonly [string, ReckonedHours])[] = [
  ...new Map(
    services
      .flatMap(({ id, record }) =>
        record.channels.flatMap(({ hours }) =>
          hours?.kind === 'weekly' ? [[JSON.stringify(hours.sessions), [id, hours]] as const] : [],
        ),
      )
      .toReversed(),
  ).values(),
];

/** That of the first line, for what need not be tried with each. */
const [, HELPLINE = { kind: 'unknown' as const }] =
  WEEKS.find(([id]) => id === 'national-stalking-helpline') ?? [];

const tables = new Map<ReckonedHours, string | undefined>();

function read(hours: ReckonedHours, now: Date): string {
  if (!tables.has(hours)) tables.set(hours, tabulateWeek(hours, WORDS));
  return readWeek(tables.get(hours) ?? '', PACKED, now);
}

/** What the page has to say by the rules of the domain. */
function expectSaid(hours: ReckonedHours, now: Date): string {
  const found = findOpenState(hours, now, HOLIDAYS);
  const { date } = readLondonClock(now);
  if (addDays(date, 14) > until) return '';
  if (HOLIDAYS.has(date)) return `?${UNSURE}`;
  const isPassedOver =
    found.state === 'closed' &&
    findOpenState(hours, now, new Set()).state === 'closed' &&
    describeOpenState(hours, now, { dates: [], until }, WORDS) !==
      describeOpenState(hours, now, LIST, WORDS);
  if (isPassedOver) return `-${UNSURE}`;
  const text = describeOpenState(hours, now, LIST, WORDS) ?? '';
  return `${found.state === 'open' ? '+' : '-'}${text.replace(/([,.]) /, '$1\n')}`;
}

/** Moments at regular minutes of some days. */
function* listMoments(from: string, days: number, step: number): Generator<Date> {
  const start = Date.parse(from);
  for (let minute = 0; minute < days * 24 * 60; minute += step)
    yield new Date(start + minute * MINUTE_MS);
}

describe('what is read from a table', () => {
  it('has records with weeks to try', () => {
    expect(WEEKS.length).toBeGreaterThan(5);
  });

  it.each(WEEKS)('is what the domain says in each half-hour of a week: %s', (_, hours) => {
    for (const now of listMoments('2027-02-01T00:00:00Z', 7, 30))
      expect(read(hours, now), now.toISOString()).toBe(expectSaid(hours, now));
  });

  it('changes in the very minute', () => {
    const at = (time: string) => read(HELPLINE, new Date(`2027-02-03T${time}Z`));
    for (const [before, after] of [
      ['09:29:59.999', '09:30:00'],
      ['19:59:59.999', '20:00:00'],
      ['23:59:59.999', '24:00:00'],
    ] as const)
      expect(at(before)).not.toBe(at(after));
    for (const now of listMoments('2027-02-03T00:00:00Z', 1, 1))
      expect(read(HELPLINE, now), now.toISOString()).toBe(expectSaid(HELPLINE, now));
  });

  it.each([
    ['to summer time', '2027-03-27T00:00:00Z'],
    ['to winter time', '2027-10-30T00:00:00Z'],
    ['of the year', '2027-01-01T00:00:00Z'],
  ])('follows the clock over the change %s', (_, from) => {
    for (const now of listMoments(from, 3, 15))
      expect(read(HELPLINE, now), now.toISOString()).toBe(expectSaid(HELPLINE, now));
  });

  it('is what the domain says in sessions that begin or end in the hour that is skipped or doubled', () => {
    const hours = makeWeek('00:30', '01:30');
    for (const from of ['2027-03-28T00:00:00Z', '2027-10-31T00:00:00Z'])
      for (const now of listMoments(from, 1, 5))
        expect(read(hours, now), now.toISOString()).toBe(expectSaid(hours, now));
  });

  it('never says open on a bank holiday, and names no opening on one', () => {
    let count = 0;
    for (const holiday of dates)
      for (const now of listMoments(`${addDays(holiday, -5)}T00:00:00Z`, 8, 60)) {
        const said = read(HELPLINE, now);
        expect(said, now.toISOString()).toBe(expectSaid(HELPLINE, now));
        if (readLondonClock(now).date === holiday && said.startsWith('?')) count += 1;
      }
    const known = dates.filter((date) => addDays(date, 14) <= until);
    expect(known.length).toBeGreaterThan(5);
    expect(count).toBe(24 * known.length);
  });

  it('is nothing past the end of the list of bank holidays', () => {
    expect(read(HELPLINE, new Date(`${addDays(until, -14)}T10:00:00Z`))).not.toBe('');
    expect(read(HELPLINE, new Date(`${addDays(until, -13)}T10:00:00Z`))).toBe('');
    expect(read(HELPLINE, new Date('2035-06-03T12:00:00Z'))).toBe('');
  });

  it('is nothing by a clock that shows a day before the first', () => {
    expect(read(HELPLINE, new Date(`${TODAY}T10:00:00Z`))).not.toBe('');
    for (const wrong of ['2026-11-25T10:00:00Z', '2001-01-01T10:00:00Z', '1970-01-01T10:00:00Z'])
      expect(read(HELPLINE, new Date(wrong)), wrong).toBe('');
  });

  it('is nothing where a text cannot be read', () => {
    const now = new Date('2026-12-01T10:00:00Z');
    for (const broken of ['', '|', 'undefined', '570', 'Open now', '[object Object]', '10080+'])
      expect(readWeek(broken, PACKED, now), broken).toBe('');
    for (const broken of ['', '|', '2026'])
      expect(readWeek('10080+Open now.', broken, now), broken).toBe('');
  });

  it('keeps to any two sessions on any days', () => {
    const time = fc.integer({ min: 0, max: 1440 });
    const days = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, {
      minLength: 2,
    });
    const moment = fc.integer({ min: 0, max: 300 * 24 * 60 });
    fc.assert(
      fc.property(
        days,
        fc.uniqueArray(time, { minLength: 4, maxLength: 4 }),
        moment,
        (on, four, at) => {
          const [a, b, c, d] = four.toSorted((x, y) => x - y).map(writeTime);
          const hours: ReckonedHours = {
            kind: 'weekly',
            bankHolidays: 'unknown',
            sessions: [
              { days: on, opens: a ?? '', closes: b ?? '' },
              { days: on, opens: c ?? '', closes: d ?? '' },
            ],
          };
          const now = new Date(Date.parse('2026-12-01T00:00:00Z') + at * MINUTE_MS);
          return read(hours, now) === expectSaid(hours, now);
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });
});

function writeTime(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function makeWeek(opens: string, closes: string): ReckonedHours {
  return {
    kind: 'weekly',
    bankHolidays: 'unknown',
    sessions: [{ days: ['sat', 'sun', 'mon'], opens, closes }],
  };
}
