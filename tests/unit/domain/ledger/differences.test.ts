import { describe, expect, it } from 'vitest';
import { compareFacts, recordFacts } from '../../../../src/domain/ledger/differences.ts';
import type { Service } from '../../../../src/domain/contact/directory.ts';
import { type Ledger, ledgerSchema } from '../../../../src/schemas/ledger.ts';
import { makePhone, makeService, UNCONFIRMED_PHONE } from '../../../support/make-service.ts';

const EMPTY: Ledger = { began: '2026-11-01', services: {} };

const makeHours = (closes = '17:00', sources = ['first']) => ({
  kind: 'weekly',
  sessions: [{ days: ['mon'], opens: '09:00', closes }],
  bankHolidays: 'unknown',
  provenance: { sources, standing: 'published', review: '2027-01-01' },
});
const serviceWith = (...channels: Record<string, unknown>[]) => makeService('one', { channels });

const before = serviceWith(makePhone({ hours: makeHours() }));
const record = (services: Service[], day: string, known: Ledger = EMPTY) =>
  recordFacts(known, compareFacts(services, known, day), day);
const ledger = record([before], '2026-11-02');
/** What differs, and what a new value has to be newer than where nothing is. */
const compareWith = (known: Ledger, today: string, ...channels: Record<string, unknown>[]) =>
  compareAll(known, today, ...channels).filter(([name]) => !name?.endsWith('.cost'));
/** The same with what each way costs. */
const compareAll = (known: Ledger, today: string, ...channels: Record<string, unknown>[]) =>
  compareFacts([serviceWith(...channels)], known, today).map(({ name, outdatedBy }) => [
    name,
    outdatedBy?.day,
  ]);
const differ = (...channels: Record<string, unknown>[]) =>
  compareWith(ledger, '2026-12-01', ...channels);

const NEW = { number: '+442079460123', shown: '020 7946 0123' };
const from = (sources: string[], more: Record<string, unknown> = { standing: 'published' }) => ({
  provenance: { sources, review: '2027-01-01', ...more },
});
const confirmedOn = (on: string) => ({ confirmed: { by: 'an editor', on } });

describe('the ledger', () => {
  it('is what its schema says, and knows what it was told', () => {
    expect(ledgerSchema.parse(ledger)).toEqual(ledger);
    expect(ledger.services['one']).toMatchObject({
      phone: [{ on: '2026-11-02', value: '0808 802 0300', sources: { first: '2026-08-14' } }],
      'phone.hours': [{ hours: { kind: 'weekly', bankHolidays: 'unknown' } }],
    });
    expect(compareFacts([before], ledger, '2026-12-01')).toEqual([]);
  });

  it('knows a number however it is grouped', () => {
    expect(differ(makePhone({ shown: '080 8802 0300', hours: makeHours() }))).toEqual([]);
  });

  it('says nothing about a way that is withdrawn, because its record says so itself', () => {
    const withdrawn = { on: '2026-11-20', reason: 'It closed.' };
    expect(differ(makePhone({ hours: makeHours(), withdrawn }))).toEqual([]);
  });

  it('adds entries and changes none', () => {
    const after = serviceWith(makePhone({ hours: makeHours('18:00', ['newer']) }));
    const longer = record([after], '2026-12-01', ledger);
    const [first, second] = longer.services['one']?.['phone.hours'] ?? [];
    expect(first).toEqual(ledger.services['one']?.['phone.hours']?.[0]);
    expect(second).toMatchObject({ on: '2026-12-01', sources: { newer: '2026-10-05' } });
    expect(compareFacts([after], longer, '2026-12-02')).toEqual([]);
  });

  it('remembers what a record does not have any more, once', () => {
    const shorter = serviceWith(makePhone());
    const next = record([shorter], '2026-12-01', ledger);
    expect(next.services['one']?.['phone.hours']?.at(-1)).toEqual({
      on: '2026-12-01',
      state: 'removed',
      sources: {},
    });
    expect(compareFacts([shorter], next, '2026-12-02')).toEqual([]);
  });
});

describe('a changed value', () => {
  it.each([
    ['the old source', ['first'], '2026-08-14'],
    ['another, older source', ['old'], '2026-08-14'],
    ['an older source as well', ['first', 'old'], '2026-08-14'],
    ['a source without a date', ['undated'], '2026-08-14'],
    ['a source of the same day', ['copied'], '2026-08-14'],
    ['a source that has only the month of the old one', ['month'], '2026-08-14'],
    ['a newer source', ['newer'], undefined],
    ['a newer source beside the old one', ['first', 'newer'], undefined],
  ])('with %s is judged by its date', (_, sources, day) => {
    expect(differ(makePhone({ hours: makeHours('18:00', sources) }))).toEqual([
      ['phone.hours', day],
    ]);
    expect(differ(makePhone({ ...NEW, ...from(sources), hours: makeHours() }))).toEqual([
      ['phone', day],
    ]);
  });

  it.each([
    ['its newest', ['old', 'first'], ['old']],
    ['its oldest', ['first', 'old'], ['first']],
    ['its order', ['old', 'first'], ['first', 'old']],
  ])('is not vouched for by a list that lost %s', (_, held, left) => {
    const known = record([serviceWith(makePhone(from(held)))], '2026-11-02');
    const changed = makePhone({ ...NEW, ...from(left) });
    expect(compareWith(known, '2026-12-01', changed)).toEqual([['phone', '2026-08-14']]);
  });

  it('is judged by all that the ledger has, also where the list was cut short before', () => {
    const longer = record([serviceWith(makePhone(from(['old', 'first'])))], '2026-11-02');
    const known = record([serviceWith(makePhone(from(['old'])))], '2026-11-10', longer);
    const changed = makePhone({ ...NEW, ...from(['copied']) });
    expect(compareWith(known, '2026-12-01', changed)).toEqual([['phone', '2026-08-14']]);
  });

  it('needs a source of a later day than its recording, where the old one has no date', () => {
    const known = record([serviceWith(makePhone(from(['undated'])))], '2026-11-02');
    const change = (source: string) =>
      compareWith(known, '2026-12-01', makePhone({ ...NEW, ...from([source]) }));
    expect(change('newer')).toEqual([['phone', '2026-11-02']]);
    expect(change('latest')).toEqual([['phone', undefined]]);
  });

  it.each([
    ['before the source printed the old one', '2026-08-13', '2026-08-14'],
    ['after it', '2026-11-20', undefined],
  ])('that somebody confirmed %s', (_, on, day) => {
    expect(
      differ(makePhone({ ...NEW, ...from(['first'], confirmedOn(on)), hours: makeHours() })),
    ).toEqual([['phone', day]]);
  });

  it('needs a confirmation of its own, newer than that of the old one', () => {
    const known = record(
      [serviceWith(makePhone(from(['first'], confirmedOn('2026-10-20'))))],
      '2026-11-02',
    );
    const change = (more: Record<string, unknown>) =>
      compareWith(known, '2026-12-01', makePhone({ ...NEW, ...from(['first'], more) }));
    expect(change(confirmedOn('2026-10-20'))).toEqual([['phone', '2026-10-20']]);
    expect(change({ confirmed: { by: 'a nurse', on: '2026-10-20' } })).toEqual([
      ['phone', '2026-10-20'],
    ]);
    expect(change({ standing: 'published' })).toEqual([['phone', '2026-10-20']]);
    expect(change(confirmedOn('2026-10-21'))).toEqual([['phone', undefined]]);
  });

  it('needs nothing to be taken down, and something to come back', () => {
    expect(differ(UNCONFIRMED_PHONE)).toEqual([
      ['phone', undefined],
      ['phone.hours', undefined],
    ]);
    const down = record([serviceWith(UNCONFIRMED_PHONE)], '2026-11-10', ledger);
    expect(compareWith(down, '2026-12-01', makePhone(NEW))).toEqual([['phone', '2026-08-14']]);
    const gone = record([serviceWith()], '2026-11-10', ledger);
    expect(compareWith(gone, '2026-12-01', makePhone(NEW))).toEqual([['phone', '2026-08-14']]);
    expect(compareWith(gone, '2026-12-01', makePhone())).toEqual([['phone', undefined]]);
  });

  it('that was recorded today and is a slip is put right by the source that was new today', () => {
    const slip = { number: '+442079460132', shown: '020 7946 0132' };
    const on = (day: string) =>
      record([serviceWith(makePhone({ ...slip, ...from(['newer']) }))], day, ledger);
    const fixed = makePhone({ ...NEW, ...from(['newer']) });
    expect(compareWith(on('2026-12-01'), '2026-12-01', fixed)).toEqual([['phone', undefined]]);
    expect(compareWith(on('2026-11-30'), '2026-12-01', fixed)).toEqual([['phone', '2026-10-05']]);
    const old = makePhone({ ...NEW, ...from(['first']) });
    expect(compareWith(on('2026-12-01'), '2026-12-01', old)).toEqual([['phone', '2026-08-14']]);
    // What the ledger began with is no slip of its first day.
    const began = { ...ledger, began: '2026-11-02' };
    expect(compareWith(began, '2026-11-02', makePhone(NEW))).toContainEqual([
      'phone',
      '2026-08-14',
    ]);
  });
});

describe('several ways of one kind', () => {
  const a = makePhone({ covers: 'A' });
  const b = makePhone({ ...NEW, covers: 'B', ...from(['old']) });
  const known = record([serviceWith(a, b)], '2026-11-02');
  const compare = (...channels: Record<string, unknown>[]) =>
    compareWith(known, '2026-12-01', ...channels);

  it('move up where one is removed, and down where one is put before them', () => {
    expect(compare(b)).toEqual([
      ['phone', undefined],
      ['phone-2', undefined],
    ]);
    const third = { number: '+442079460125', shown: '020 7946 0125', covers: 'C' };
    expect(compare(makePhone(third), a, b).map(([, day]) => day)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('do not change numbers without their sources', () => {
    const number = { number: '+448088020300', shown: '0808 802 0300' };
    const swapped = [makePhone({ ...NEW, covers: 'A' }), { ...b, ...number }];
    expect(compare(...swapped)).toEqual([
      ['phone', '2026-08-14'],
      ['phone-2', '2024-04-22'],
    ]);
  });

  it('do not vouch for a value that was copied from one to another', () => {
    const [early, late] = [makeHours('16:00'), makeHours('20:00')];
    const both = record([serviceWith({ ...a, hours: early }, { ...b, hours: late })], '2026-11-02');
    expect(compareWith(both, '2026-12-01', { ...a, hours: late }, { ...b, hours: late })).toEqual([
      ['phone.hours', '2026-08-14'],
    ]);
  });

  it('are one where the old is withdrawn and another takes its place', () => {
    const withdrawn = { on: '2026-11-20', reason: 'It closed.' };
    const place = (source: string) =>
      compareWith(
        ledger,
        '2026-12-01',
        makePhone({ hours: makeHours(), withdrawn }),
        makePhone({ ...NEW, ...from([source]) }),
      );
    expect(place('first')).toEqual([['phone-2', '2026-08-14']]);
    expect(place('newer')).toEqual([['phone-2', undefined]]);
  });
});

describe('whom a service takes and how it deals with them', () => {
  const answer = (says: string, sources = ['first']) => ({ plain: { tells: { says, sources } } });
  const facts = {
    ages: { below: 19, sources: ['first'] },
    ...answer('Only if you are at risk.'),
  };
  const whole = (changes: Record<string, unknown> = {}) =>
    makeService('one', { ...facts, ...changes });
  const known = record([whole()], '2026-11-22');
  const compare = (changes: Record<string, unknown>) =>
    compareFacts([whole(changes)], known, '2026-12-01').map(({ name, outdatedBy }) => [
      name,
      outdatedBy?.day,
    ]);

  it('is known as it was, with other sources and in other words too', () => {
    expect(compare({})).toEqual([]);
    expect(compare({ ages: { below: 19, sources: ['newer'] } })).toEqual([]);
    expect(compare(answer('They tell only if there is a risk to you.'))).toEqual([]);
  });

  it.each([
    ['ages', { ages: { below: 18, sources: ['first'] } }, '2026-08-14'],
    ['plain-tells', answer('They never tell.'), '2026-08-14'],
    ['whom', { area: 'southampton' }, '2026-11-20'],
    ['whom', { audiences: ['own'] }, '2026-11-20'],
  ])('needs something newer to change: %s %o', (name, changes, day) => {
    expect(compare(changes)).toEqual([[name, day]]);
    expect(compare({ ...changes, ...confirmedOn('2026-11-25') })).toEqual([[name, undefined]]);
  });

  it('changes with a newer source, and can be taken out without one', () => {
    expect(compare({ ages: { below: 18, sources: ['newer'] } })).toEqual([['ages', undefined]]);
    expect(compare({ plain: undefined })).toEqual([['plain-tells', undefined]]);
  });
});

describe('the numbers of two areas with one source', () => {
  const a = makePhone({ covers: 'A' });
  const b = makePhone({ ...NEW, covers: 'B' });
  const known = record([serviceWith(a, b)], '2026-11-02');
  const compare = (...channels: Record<string, unknown>[]) =>
    compareWith(known, '2026-12-01', ...channels);

  it('cannot be swapped, nor their areas', () => {
    const days = [
      ['phone', '2026-08-14'],
      ['phone-2', '2026-08-14'],
    ];
    expect(compare({ ...a, covers: 'B' }, { ...b, covers: 'A' })).toEqual(days);
    expect(compare({ ...b, covers: 'A' }, { ...a, covers: 'B' })).toEqual(days);
  });

  it('can change places with their areas', () => {
    expect(compare(b, a).map(([, day]) => day)).toEqual([undefined, undefined]);
  });

  it('are only written down where the ledger has no areas yet', () => {
    const without = record([serviceWith(makePhone())], '2026-11-02');
    expect(compareWith(without, '2026-12-01', a)).toEqual([['phone', undefined]]);
  });
});

describe('what a way costs', () => {
  const compare = (known: Ledger, ...channels: Record<string, unknown>[]) =>
    compareAll(known, '2026-12-01', ...channels);
  const of = (...channels: Record<string, unknown>[]) =>
    record([serviceWith(...channels)], '2026-11-02');

  it('is not free without a newer source, and unknown without any', () => {
    const known = of(makePhone());
    expect(compare(known, makePhone({ free: true }))).toEqual([['phone.cost', '2026-08-14']]);
    expect(compare(known, makePhone({ free: true, ...from(['newer']) }))).toEqual([
      ['phone', undefined],
      ['phone.cost', undefined],
    ]);
    expect(compare(of(makePhone({ free: true })), makePhone())).toEqual([
      ['phone.cost', undefined],
    ]);
  });

  it('is not told again where only its sources changed', () => {
    const known = of(makePhone({ free: true }));
    expect(compare(known, makePhone({ free: true, ...from(['newer']) }))).toEqual([
      ['phone', undefined],
    ]);
  });
});

describe('whom a service takes', () => {
  const compare = (
    suitable: string[],
    known = record([makeService('one', { suitable: ['For men.'] })], '2026-11-02'),
  ) =>
    compareFacts([makeService('one', { suitable })], known, '2026-12-01').map(
      ({ name, outdatedBy }) => [name, outdatedBy !== undefined],
    );

  it('may be put another way, and is others with a newer source only', () => {
    expect(compare(['It is there for all men.'])).toEqual([]);
    expect(compare(['For women.'])).toEqual([['suitable', true]]);
    expect(compare(['Not for men.'])).toEqual([['suitable', true]]);
  });
});
