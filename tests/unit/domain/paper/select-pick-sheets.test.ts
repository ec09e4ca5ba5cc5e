import { expect, it } from 'vitest';
import { groupByNeed } from '../../../../src/domain/contact/group-by-need.ts';
import { selectPickSheets } from '../../../../src/domain/paper/select-pick-sheets.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';

const old = { sources: ['old'], standing: 'published', review: '2027-01-01' };
const directory = makeDirectory(
  [
    makeService('both', { need: 'distress', audiences: ['victim', 'own'] }),
    makeService('line', { need: 'stalking' }),
    makeService('self', { need: 'own', audiences: ['own'] }),
    makeService('weak', { need: 'police', channels: [makePhone({ provenance: old })] }),
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
