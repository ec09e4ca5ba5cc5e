import { expect, it } from 'vitest';
import {
  leadToNext,
  selectPaperContacts,
  selectPickSheets,
} from '../../../../src/domain/paper/paper.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';
import { groupByNeed } from '../../../../src/domain/contact/contact-lists.ts';

const TODAY = '2026-11-23';
const old = { sources: ['old'], standing: 'published', review: '2026-12-31' };
const select = (...services: ReturnType<typeof makeService>[]) =>
  selectPaperContacts(
    makeDirectory(services, TODAY),
    services.map(({ id }) => id),
  );

it('prints numbers and texts, and leaves out ways that need a device in the hand', () => {
  const { contacts } = select(
    makeService('one', {
      channels: [
        makePhone(),
        makePhone({ kind: 'text', number: '85258', shown: '85258' }),
        { kind: 'website', address: 'https://example.org/', provenance: makePhone()['provenance'] },
      ],
    }),
  );
  expect(contacts[0]?.channels.map(({ text }) => text)).toEqual(['0808 802 0300', 'text 85258']);
});

it('spreads no fact with one old source, and names the service as left out', () => {
  const { contacts, leftOut } = select(
    makeService('weak', { name: 'Weak line', channels: [makePhone({ provenance: old })] }),
    makeService('gone', { withdrawn: { on: '2026-11-01', reason: 'It closed.' } }),
  );
  expect(contacts).toEqual([]);
  expect(leftOut).toEqual(['Weak line']);
});

it('is to be looked at again by the first day of review, and within six months', () => {
  expect(select(makeService('one')).checkAfter).toBe('2027-01-01');
  const provenance = { sources: ['first'], standing: 'published', review: '2028-01-01' };
  expect(select(makeService('one', { channels: [makePhone({ provenance })] })).checkAfter).toBe(
    '2027-05-23',
  );
});

it('prints hours only once somebody has confirmed them, and within their day of review', () => {
  const hours = (review: string, standing: object) => ({
    kind: 'weekly',
    sessions: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
    bankHolidays: 'unknown',
    provenance: { sources: ['first'], review, ...standing },
  });
  const confirmed = { confirmed: { by: 'an editor', on: '2026-04-20' } };
  const hoursUntil = (review: string, standing: object = confirmed) =>
    select(makeService('one', { channels: [makePhone({ hours: hours(review, standing) })] }))
      .contacts[0]?.channels[0]?.hours;
  expect(hoursUntil('2027-01-01')).toContain('Monday');
  expect(hoursUntil('2026-11-01')).toBeUndefined();
  expect(hoursUntil('2027-01-01', { standing: 'published' })).toBeUndefined();
});

const oldSource = { sources: ['old'], standing: 'published', review: '2027-01-01' };
const directory = makeDirectory(
  [
    makeService('both', { need: 'distress', audiences: ['victim', 'own'] }),
    makeService('line', { need: 'stalking' }),
    makeService('self', { need: 'own', audiences: ['own'] }),
    makeService('weak', { need: 'police', channels: [makePhone({ provenance: oldSource })] }),
  ],
  '2026-11-23',
);
const needs = ['stalking', 'police', 'own', 'distress'].map((id) => ({
  id,
  heading: id,
  first: [],
}));
const { shared, own } = selectPickSheets(directory, groupByNeed(directory, needs, []), ['both']);

it('keeps the own side on a sheet of its own, which begins with its door', () => {
  expect(own.contacts.map(({ id }) => id)).toEqual(['both', 'self']);
});

it('groups the others by need, and leaves out groups without a number for paper', () => {
  expect(
    shared.groups.map(({ need, contacts }) => [need.id, contacts.map(({ id }) => id)]),
  ).toEqual([
    ['stalking', ['line']],
    ['distress', ['both']],
  ]);
});

it.each([
  [false, true, 'Closed? Day and night:'],
  [false, false, 'Closed?'],
  [true, true, 'No answer?'],
  [true, false, 'No answer?'],
])('asks whether a number is closed only where it closes', (isFirst, isNext, words) => {
  const contact = (isAlwaysOpen: boolean) => ({
    id: 'a',
    name: 'A',
    line: 'For anyone.',
    channels: [{ text: '0808 802 0300', ...(isAlwaysOpen && { isAlwaysOpen: true as const }) }],
  });
  const { paper } = directory.words;
  expect(leadToNext(contact(isFirst), contact(isNext), paper)).toBe(words);
});
