import { expect, it } from 'vitest';
import { placeContacts } from '../../../../src/domain/contact/place-contacts.ts';
import { makeDoor, makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';

const old = { sources: ['old'], standing: 'published', review: '2027-01-01' };
const directory = makeDirectory(
  [
    makeService('one'),
    makeService('two'),
    makeService('weak', { channels: [makePhone({ provenance: old })] }),
  ],
  '2026-11-26',
);

/** Whose number is on each of some doors, by whom they lead to. */
const place = (...doors: string[][]) =>
  placeContacts(
    directory,
    doors.map((ids) => makeDoor(...ids)),
  ).map(({ contact }) => contact?.id);

it('puts on each door somebody whom no door before it shows', () => {
  expect(place(['one', 'two'], ['one', 'two'])).toEqual(['one', 'two']);
});

it('shows somebody twice rather than a fact that may not come first', () => {
  expect(place(['one'], ['one', 'weak'])).toEqual(['one', 'one']);
});

it('leaves a door without a number whose services are not listed', () => {
  expect(place(['none'])).toEqual([undefined]);
});
