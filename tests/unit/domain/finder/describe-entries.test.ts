import { describe, expect, it } from 'vitest';
import { describeEntries } from '../../../../src/domain/finder/describe-entries.ts';
import type { FinderEntry } from '../../../../src/domain/finder/finder-data.ts';
import type { Guide } from '../../../../src/domain/guide/guide.ts';
import { CHOSEN_AREAS } from '../../../../src/vocabulary/audience.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';

const TODAY = '2026-11-24';
const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
const sessions = [{ days: ['mon'], opens: '09:30', closes: '16:00' }];
const weekly = { kind: 'weekly', sessions, bankHolidays: 'closed', provenance };

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
      ways: [],
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
  ])('knows what somebody who cannot speak can do by %s', (_, way, ways) => {
    expect(describeService({ channels: [makePhone(), way] })?.ways).toEqual(ways);
  });

  it('names each need once, and those of a way that has to be set up first', () => {
    const other = { ...EMAIL, address: 'other@example.org' };
    expect(
      describeService({ channels: [{ ...TEXT, needs: 'Register first.' }, EMAIL, other] })?.ways,
    ).toEqual(['silent', 'text', 'email']);
  });

  it('passes over ways that cannot be used', () => {
    const withdrawn = { on: '2026-11-01', reason: 'It has closed.' };
    const unconfirmed = {
      kind: 'text',
      asPrinted: '07860 02757',
      provenance: { ...provenance, standing: 'unconfirmed', reason: 'A digit is missing.' },
    };
    expect(
      describeService({ channels: [makePhone(), { ...EMAIL, withdrawn }, unconfirmed] })?.ways,
    ).toEqual([]);
  });

  it('takes the hours of the main way, without where they are from', () => {
    const hours = { kind: 'weekly', sessions, bankHolidays: 'closed' };
    expect(describeService({ channels: [makePhone({ hours: weekly }), EMAIL] })?.hours).toEqual(
      hours,
    );
    expect(
      describeService({ channels: [makePhone({ hours: { kind: 'always', provenance } })] })?.hours,
    ).toEqual({ kind: 'always' });
    expect(describeService({ channels: [EMAIL, makePhone({ hours: weekly })] })).not.toHaveProperty(
      'hours',
    );
  });

  it('takes the hours of the next way where the first is withdrawn', () => {
    const withdrawn = { on: '2026-11-01', reason: 'It has closed.' };
    expect(
      describeService({ channels: [{ ...EMAIL, withdrawn }, makePhone({ hours: weekly })] })?.hours,
    ).toMatchObject({ kind: 'weekly' });
  });

  it('does not reckon with hours that are unknown, or whose day of review is past', () => {
    const reviewed = (review: string) =>
      describeService({
        channels: [makePhone({ hours: { ...weekly, provenance: { ...provenance, review } } })],
      });
    expect(reviewed(TODAY)).toHaveProperty('hours');
    expect(reviewed('2026-11-23')).not.toHaveProperty('hours');
    const unknown = { kind: 'unknown', note: 'Ring to ask.' };
    expect(describeService({ channels: [makePhone({ hours: unknown })] })).not.toHaveProperty(
      'hours',
    );
  });

  it('describes guides after services, as for everywhere and without ways', () => {
    const guide = { id: 'guide-one', audiences: ['own'] } as Partial<Guide> as Guide;
    const directory = { services: [makeService('one')], today: TODAY };
    expect(describeEntries(directory, [guide], CHOSEN_AREAS).at(-1)).toEqual({
      id: 'guide-one',
      for: ['own'],
      ways: [],
    });
  });
});
