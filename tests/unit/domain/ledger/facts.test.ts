import { describe, expect, it } from 'vitest';
import { compareFacts, listFacts, recordFacts } from '../../../../src/domain/ledger/facts.ts';
import { ledgerSchema } from '../../../../src/schemas/ledger.ts';
import { makePhone, makeService, UNCONFIRMED_PHONE } from '../../../support/make-service.ts';

const EMPTY = { began: '2026-11-01', services: {} };

const makeHours = (closes = '17:00', sources = ['first']) => ({
  kind: 'weekly',
  sessions: [{ days: ['mon'], opens: '09:00', closes }],
  bankHolidays: 'unknown',
  provenance: { sources, standing: 'published', review: '2027-01-01' },
});
const email = (address: string) => ({
  ...makePhone(),
  kind: 'email',
  number: undefined,
  shown: undefined,
  address,
});
const strip = (channel: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(channel).filter(([, value]) => value !== undefined));
const serviceWith = (...channels: Record<string, unknown>[]) =>
  makeService('one', { channels: channels.map(strip) });

const before = serviceWith(makePhone({ hours: makeHours() }));
const ledger = recordFacts(EMPTY, compareFacts([before], EMPTY), '2026-11-02');
const differ = (...channels: Record<string, unknown>[]) =>
  compareFacts([serviceWith(...channels)], ledger).map(({ name, isUnsupported }) => [
    name,
    isUnsupported,
  ]);

describe('the facts of a record', () => {
  it('are named by kind, the second of a kind by its number too', () => {
    const facts = listFacts(serviceWith(email('a@a.uk'), makePhone(), email('b@a.uk')));
    expect(facts.map(({ name }) => name)).toEqual(['email', 'phone', 'email-2']);
  });

  it('never hold what nobody may use', () => {
    expect(JSON.stringify(listFacts(serviceWith(UNCONFIRMED_PHONE)))).not.toContain('02382');
  });
});

describe('the ledger', () => {
  it('is what its schema says, and knows what it was told', () => {
    expect(ledgerSchema.parse(ledger)).toEqual(ledger);
    expect(ledger.services['one']).toMatchObject({
      phone: [{ on: '2026-11-02', value: '0808 802 0300', sources: { first: '2026-08-14' } }],
      'phone.hours': [{ hours: { kind: 'weekly', bankHolidays: 'unknown' } }],
    });
    expect(compareFacts([before], ledger)).toEqual([]);
  });

  it.each([
    ['with the old source is unsupported', ['first'], true],
    ['with another source is not', ['old'], false],
    ['with one source more is not', ['first', 'old'], false],
  ])('a change of hours %s', (_, sources, isUnsupported) => {
    const changed = makePhone({ hours: makeHours('18:00', sources) });
    expect(differ(changed)).toEqual([['phone.hours', isUnsupported]]);
  });

  it('a change of hours that somebody confirmed is supported', () => {
    const hours = makeHours('18:00');
    const provenance = {
      sources: ['first'],
      confirmed: { by: 'an editor', on: '2026-11-20' },
      review: '2027-01-01',
    };
    expect(differ(makePhone({ hours: { ...hours, provenance } }))).toEqual([
      ['phone.hours', false],
    ]);
  });

  it('a number on the old source is unsupported, and taking it down is not', () => {
    const number = { number: '+442079460123', shown: '020 7946 0123' };
    expect(differ(makePhone({ ...number, hours: makeHours() }))).toEqual([['phone', true]]);
    expect(differ(UNCONFIRMED_PHONE)).toEqual([
      ['phone', false],
      ['phone.hours', false],
    ]);
  });

  it('a number that moves up because another way is removed is not unsupported', () => {
    const number = { number: '+442079460123', shown: '020 7946 0123', covers: 'B' };
    const two = serviceWith(makePhone({ covers: 'A' }), makePhone(number));
    const known = recordFacts(EMPTY, compareFacts([two], EMPTY), '2026-11-02');
    expect(
      compareFacts([serviceWith(makePhone(number))], known).map(({ name, isUnsupported }) => [
        name,
        isUnsupported,
      ]),
    ).toEqual([
      ['phone', false],
      ['phone-2', false],
    ]);
  });

  it('a way that is withdrawn is no difference, because its record says so itself', () => {
    const withdrawn = { on: '2026-11-20', reason: 'It closed.' };
    expect(differ(makePhone({ hours: makeHours(), withdrawn }))).toEqual([]);
  });

  it('adds entries and changes none', () => {
    const after = serviceWith(makePhone({ hours: makeHours('18:00', ['old']) }));
    const longer = recordFacts(ledger, compareFacts([after], ledger), '2026-12-01');
    const [first, second] = longer.services['one']?.['phone.hours'] ?? [];
    expect(first).toEqual(ledger.services['one']?.['phone.hours']?.[0]);
    expect(second).toMatchObject({ on: '2026-12-01', sources: { old: '2024-04-22' } });
    expect(compareFacts([after], longer)).toEqual([]);
  });

  it('remembers what a record does not have any more, once', () => {
    const shorter = serviceWith(makePhone());
    const next = recordFacts(ledger, compareFacts([shorter], ledger), '2026-12-01');
    expect(next.services['one']?.['phone.hours']?.at(-1)).toEqual({
      on: '2026-12-01',
      state: 'removed',
      sources: {},
    });
    expect(compareFacts([shorter], next)).toEqual([]);
  });
});
