import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterEntries,
  type Filters,
  hasEffect,
} from '../../../../src/domain/finder/filter-entries.ts';
import { type FinderEntry, WAYS } from '../../../../src/domain/finder/finder-data.ts';
import type { ReckonedHours } from '../../../../src/domain/opening-hours/find-open-state.ts';
import { CHOSEN_AREAS } from '../../../../src/vocabulary/audience.ts';
import { AUDIENCES } from '../../../../src/vocabulary/audience.ts';

const HOLIDAYS = { dates: ['2026-12-25', '2026-12-28'], until: '2027-12-31' };
/** A Tuesday, ten in the morning. */
const TUESDAY = new Date('2026-11-24T10:00:00Z');

const weekly = (bankHolidays: 'open' | 'closed' | 'unknown'): ReckonedHours => ({
  kind: 'weekly',
  sessions: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:30', closes: '16:00' }],
  bankHolidays,
});

const ENTRIES: FinderEntry[] = [
  { id: 'always', for: ['victim', 'own'], ways: ['silent', 'chat'], hours: { kind: 'always' } },
  {
    id: 'weekdays',
    for: ['victim'],
    areas: ['southampton', 'hampshire'],
    ways: [],
    hours: weekly('closed'),
  },
  { id: 'holidays', for: ['own'], areas: ['portsmouth'], ways: [], hours: weekly('open') },
  {
    id: 'perhaps',
    for: ['other.doing'],
    areas: [],
    ways: ['silent', 'text'],
    hours: weekly('unknown'),
  },
  { id: 'guide', for: ['victim', 'other.target'], ways: [] },
];

const filter = (filters: Filters, now = TUESDAY, holidays = HOLIDAYS) =>
  filterEntries(ENTRIES, filters, now, holidays).map(({ id }) => id);
const isOpenAt = (now: string, holidays = HOLIDAYS) =>
  filter({ isOpen: true }, new Date(now), holidays);
const ALL = ENTRIES.map(({ id }) => id);

describe('filterEntries', () => {
  it('leaves everything where nothing is chosen', () => {
    expect(filter({})).toEqual(ALL);
    expect(filter({ who: undefined, areas: [], way: undefined, isOpen: false })).toEqual(ALL);
  });

  it('keeps what is for the reader, in the order given', () => {
    expect(filter({ who: 'victim' })).toEqual(['always', 'weekdays', 'guide']);
    expect(filter({ who: 'own' })).toEqual(['always', 'holidays']);
    expect(filter({ who: 'professionals' })).toEqual([]);
  });

  it('keeps what is for an area, and what is for everywhere', () => {
    expect(filter({ areas: ['southampton'] })).toEqual(['always', 'weekdays', 'guide']);
    expect(filter({ areas: ['elsewhere'] })).toEqual(['always', 'guide']);
  });

  it('keeps what is for any of the areas of a postcode', () => {
    expect(filter({ areas: ['portsmouth', 'hampshire'] })).toEqual([
      'always',
      'weekdays',
      'holidays',
      'guide',
    ]);
  });

  it('shows nowhere what serves none of the areas', () => {
    for (const area of CHOSEN_AREAS) expect(filter({ areas: [area] })).not.toContain('perhaps');
  });

  it('keeps what can be reached in a way', () => {
    expect(filter({ way: 'silent' })).toEqual(['always', 'perhaps']);
    expect(filter({ way: 'text' })).toEqual(['perhaps']);
    expect(filter({ way: 'bsl' })).toEqual([]);
  });

  it('keeps what fits all that is chosen', () => {
    expect(filter({ who: 'victim', areas: ['southampton'], isOpen: true })).toEqual([
      'always',
      'weekdays',
    ]);
    expect(filter({ who: 'own', way: 'text' })).toEqual([]);
  });

  it('keeps what is open by the clock in London', () => {
    expect(isOpenAt('2026-11-24T10:00:00Z')).toEqual(['always', 'weekdays', 'holidays', 'perhaps']);
    expect(isOpenAt('2026-11-24T16:00:00Z')).toEqual(['always']);
    // In summer half past eight by universal time is half past nine in London.
    expect(isOpenAt('2027-07-06T08:30:00Z')).toContain('weekdays');
    expect(isOpenAt('2027-07-06T08:29:00Z')).toEqual(['always']);
  });

  it('counts nothing as open that has no hours', () => {
    expect(isOpenAt('2026-11-24T10:00:00Z')).not.toContain('guide');
  });

  it('keeps on a bank holiday only what is known to be open on it', () => {
    expect(isOpenAt('2026-12-25T10:00:00Z')).toEqual(['always', 'holidays']);
    expect(isOpenAt('2026-12-24T10:00:00Z')).toContain('weekdays');
  });

  it('does not rely on weekly hours past the end of the list of bank holidays', () => {
    const holidays = { dates: [], until: '2026-11-24' };
    expect(isOpenAt('2026-11-24T10:00:00Z', holidays)).toContain('weekdays');
    expect(isOpenAt('2026-11-25T10:00:00Z', holidays)).toEqual(['always']);
  });

  it('never adds, doubles or moves an entry, whatever is chosen', () => {
    const filters = fc.record({
      who: fc.option(fc.constantFrom(...AUDIENCES), { nil: undefined }),
      areas: fc.option(fc.subarray([...CHOSEN_AREAS]), { nil: undefined }),
      way: fc.option(fc.constantFrom(...WAYS), { nil: undefined }),
      isOpen: fc.option(fc.boolean(), { nil: undefined }),
    });
    const moment = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(filters, moment, (chosen, now) => {
        const left = filter(chosen, now);
        expect(left).toEqual(ALL.filter((id) => left.includes(id)));
      }),
      { seed: 15 },
    );
  });
});

describe('hasEffect', () => {
  const tell = (filters: Filters, entries = ENTRIES) =>
    hasEffect(entries, filters, TUESDAY, HOLIDAYS);

  it('is true where a choice leaves something out, but not everything', () => {
    expect(tell({ who: 'victim' })).toBe(true);
    expect(tell({ isOpen: true })).toBe(true);
  });

  it('is false where all remain', () => {
    expect(tell({})).toBe(false);
    expect(tell({ areas: ['elsewhere'] }, [{ id: 'everywhere', for: [], ways: [] }])).toBe(false);
  });

  it('is false where none remain', () => {
    expect(tell({ way: 'bsl' })).toBe(false);
    expect(tell({ who: 'victim' }, [])).toBe(false);
  });
});
