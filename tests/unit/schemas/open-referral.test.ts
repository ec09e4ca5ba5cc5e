import { expect, it } from 'vitest';
import { openReferralServiceSchema } from '../../../src/schemas/open-referral.ts';

const service = {
  id: '6a18e64e-ddd2-51d2-bb24-7561467431d5',
  name: 'First line',
  status: 'inactive',
  x_file: 'one.json',
};
const accepts = (changes: Record<string, unknown>) =>
  openReferralServiceSchema.safeParse({ ...service, ...changes }).success;

it('takes a service of which only the name is left', () => {
  expect(accepts({})).toBe(true);
});

it.each([
  ['null for a field without a value', { description: null }],
  ['an empty text', { description: '' }],
  ['an empty list', { contacts: [] }],
  ['a field that nobody documented', { keywords: ['one'] }],
  ['contact details of a service that is not active', { email: 'help@one.example' }],
  ['an id that is no UUID made from a name', { id: 'one' }],
  ['a status that the standard has and we never give', { status: 'defunct' }],
])('refuses %s', (_, changes) => {
  expect(accepts(changes)).toBe(false);
});
