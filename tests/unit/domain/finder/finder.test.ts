import { describe, expect, it } from 'vitest';
import {
  describeEntries,
  filterEntries,
  type Filters,
  type FinderEntry,
  hasEffect,
  CHANNEL_CHOICES,
} from '../../../../src/domain/finder/finder.ts';
import type { Guide } from '../../../../src/domain/guide/guide.ts';
import { AUDIENCES, CHOSEN_AREAS } from '../../../../src/vocabulary/audience.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import fc from 'fast-check';
import type { ReckonedHours } from '../../../../src/domain/opening-hours/hours.ts';

const TODAY = '2026-11-24';
const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
const sessions = [{ days: ['mon'], opens: '09:30', closes: '16:00' }];
const weeklyHours = { kind: 'weekly', sessions, bankHolidays: 'closed', provenance };

function describeService(changes: Record<string, unknown>): FinderEntry | undefined {
  const directory = { services: [makeService('one', changes)], today: TODAY };
  return describeEntries(directory, [], CHOSEN_AREAS)[0];
}

const channel = (kind: string, value: Record<string, unknown>) => ({ kind, ...value, provenance });
const TEXT = channel('text', { number: '+447860027573', shown: '07860 027573' });
const EMAIL = channel('email', { address: 'help@example.org' });
const WEBSITE = channel('website', { address: 'https://example.org/' });

describe('describeEntries', () => {
  it('describes a service for everybody everywhere without areas', () => {
    expect(describeService({ audiences: ['victim', 'professionals'] })).toEqual({
      id: 'one',
      for: ['victim', 'professionals'],
      channels: [],
    });
  });

  it('names the areas of a service that does not serve all of them', () => {
    expect(describeService({ area: 'portsmouth' })?.areas).toEqual(['portsmouth']);
    expect(describeService({ area: 'hampshire-and-isle-of-wight' })?.areas).toEqual([
      'southampton',
      'portsmouth',
      'isle-of-wight',
      'hampshire',
    ]);
  });

  it('lets a service for the county stand in for a city only where no listed one is there', () => {
    const county = makeService('county', { area: 'hampshire' });
    const city = { area: 'southampton', need: 'stalking' };
    const describeWith = (changes: Record<string, unknown>) =>
      describeEntries(
        { services: [county, makeService('city', { ...city, ...changes })], today: TODAY },
        [],
        CHOSEN_AREAS,
      );
    expect(describeWith({})[0]?.areas).toEqual(['portsmouth', 'hampshire']);
    const withdrawn = { on: '2026-11-01', reason: 'It has closed.' };
    expect(describeWith({ withdrawn })[0]?.areas).toContain('southampton');
  });

  it('leaves out what is withdrawn', () => {
    const services = [
      makeService('gone', { withdrawn: { on: '2026-11-01', reason: 'It has closed.' } }),
      makeService('here'),
    ];
    expect(
      describeEntries({ services, today: TODAY }, [], CHOSEN_AREAS).map(({ id }) => id),
    ).toEqual(['here']);
  });

  it.each([
    ['a text', TEXT, ['silent', 'text']],
    ['text relay', channel('relay', { number: '18000', shown: '18000' }), ['silent', 'text']],
    ['a chat', channel('web-chat', { address: 'https://example.org/' }), ['silent', 'chat']],
    ['a form', channel('web-form', { address: 'https://example.org/' }), ['silent', 'chat']],
    ['an email', EMAIL, ['silent', 'email']],
    ['sign language', channel('bsl', { address: 'https://example.org/' }), ['silent', 'bsl']],
    ['a website', WEBSITE, []],
    ['a visit', channel('in-person', { how: 'Go to the desk.' }), []],
  ])('knows what somebody who cannot speak can do by %s', (_, channel, choices) => {
    expect(describeService({ channels: [makePhone(), channel] })?.channels).toEqual(choices);
  });

  it('names each need once, and those of a channel that has to be set up first', () => {
    const other = { ...EMAIL, address: 'other@example.org' };
    expect(
      describeService({ channels: [{ ...TEXT, needs: 'Register first.' }, EMAIL, other] })
        ?.channels,
    ).toEqual(['silent', 'text', 'email']);
  });

  it('passes over channels that cannot be used', () => {
    const withdrawn = { on: '2026-11-01', reason: 'It has closed.' };
    const unconfirmed = {
      kind: 'text',
      asPrinted: '07860 02757',
      provenance: { ...provenance, standing: 'unconfirmed', reason: 'A digit is missing.' },
    };
    expect(
      describeService({ channels: [makePhone(), { ...EMAIL, withdrawn }, unconfirmed] })?.channels,
    ).toEqual([]);
  });

  it('takes the hours of the main channel, without where they are from', () => {
    const hours = { kind: 'weekly', sessions, bankHolidays: 'closed' };
    expect(
      describeService({ channels: [makePhone({ hours: weeklyHours }), EMAIL] })?.hours,
    ).toEqual(hours);
    expect(
      describeService({ channels: [makePhone({ hours: { kind: 'always', provenance } })] })?.hours,
    ).toEqual({ kind: 'always' });
    expect(
      describeService({ channels: [EMAIL, makePhone({ hours: weeklyHours })] }),
    ).not.toHaveProperty('hours');
  });

  it('takes the hours of the next channel where the first is withdrawn', () => {
    const withdrawn = { on: '2026-11-01', reason: 'It has closed.' };
    expect(
      describeService({ channels: [{ ...EMAIL, withdrawn }, makePhone({ hours: weeklyHours })] })
        ?.hours,
    ).toMatchObject({ kind: 'weekly' });
  });

  it('does not reckon with hours that are unknown, or whose day of review is past', () => {
    const reviewed = (review: string) =>
      describeService({
        channels: [makePhone({ hours: { ...weeklyHours, provenance: { ...provenance, review } } })],
      });
    expect(reviewed(TODAY)).toHaveProperty('hours');
    expect(reviewed('2026-11-23')).not.toHaveProperty('hours');
    const unknown = { kind: 'unknown', note: 'Ring to ask.' };
    expect(describeService({ channels: [makePhone({ hours: unknown })] })).not.toHaveProperty(
      'hours',
    );
  });

  it('describes guides after services, as for everywhere and without channels', () => {
    const guide = { id: 'guide-one', audiences: ['own'] } as Partial<Guide> as Guide;
    const directory = { services: [makeService('one')], today: TODAY };
    expect(describeEntries(directory, [guide], CHOSEN_AREAS).at(-1)).toEqual({
      id: 'guide-one',
      for: ['own'],
      channels: [],
    });
  });
});

const HOLIDAYS = { dates: ['2026-12-25', '2026-12-28'], until: '2027-12-31' };
/** A Tuesday, ten in the morning. */
const TUESDAY = new Date('2026-11-24T10:00:00Z');

const weekly = (bankHolidays: 'open' | 'closed' | 'unknown'): ReckonedHours => ({
  kind: 'weekly',
  sessions: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:30', closes: '16:00' }],
  bankHolidays,
});

const ENTRIES: FinderEntry[] = [
  { id: 'always', for: ['victim', 'own'], channels: ['silent', 'chat'], hours: { kind: 'always' } },
  {
    id: 'weekdays',
    for: ['victim'],
    areas: ['southampton', 'hampshire'],
    channels: [],
    hours: weekly('closed'),
  },
  { id: 'holidays', for: ['own'], areas: ['portsmouth'], channels: [], hours: weekly('open') },
  {
    id: 'perhaps',
    for: ['other.doing'],
    areas: [],
    channels: ['silent', 'text'],
    hours: weekly('unknown'),
  },
  { id: 'guide', for: ['victim', 'other.target'], channels: [] },
];

const filter = (filters: Filters, now = TUESDAY, holidays = HOLIDAYS) =>
  filterEntries(ENTRIES, filters, now, holidays).map(({ id }) => id);
const isOpenAt = (now: string, holidays = HOLIDAYS) =>
  filter({ isOpen: true }, new Date(now), holidays);
const ALL = ENTRIES.map(({ id }) => id);

describe('filterEntries', () => {
  it('leaves everything where nothing is chosen', () => {
    expect(filter({})).toEqual(ALL);
    expect(filter({ who: undefined, areas: [], channel: undefined, isOpen: false })).toEqual(ALL);
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

  it('keeps what can be reached by a kind of channel', () => {
    expect(filter({ channel: 'silent' })).toEqual(['always', 'perhaps']);
    expect(filter({ channel: 'text' })).toEqual(['perhaps']);
    expect(filter({ channel: 'bsl' })).toEqual([]);
  });

  it('keeps what fits all that is chosen', () => {
    expect(filter({ who: 'victim', areas: ['southampton'], isOpen: true })).toEqual([
      'always',
      'weekdays',
    ]);
    expect(filter({ who: 'own', channel: 'text' })).toEqual([]);
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

  it('does not rely on a clock that shows a day before the first', () => {
    const known = { ...HOLIDAYS, from: '2026-11-24' };
    expect(isOpenAt('2026-11-24T10:00:00Z', known)).toContain('weekdays');
    expect(isOpenAt('2001-01-02T10:00:00Z', known)).toEqual(['always']);
  });

  it('never adds, doubles or moves an entry, whatever is chosen', () => {
    const filters = fc.record({
      who: fc.option(fc.constantFrom(...AUDIENCES), { nil: undefined }),
      areas: fc.option(fc.subarray([...CHOSEN_AREAS]), { nil: undefined }),
      channel: fc.option(fc.constantFrom(...CHANNEL_CHOICES), { nil: undefined }),
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
    expect(tell({ areas: ['elsewhere'] }, [{ id: 'everywhere', for: [], channels: [] }])).toBe(
      false,
    );
  });

  it('is false where none remain', () => {
    expect(tell({ channel: 'bsl' })).toBe(false);
    expect(tell({ who: 'victim' }, [])).toBe(false);
  });
});
