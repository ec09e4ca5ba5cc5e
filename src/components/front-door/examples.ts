import type { Example, Surround } from '../example.ts';
import { BSL, makeContact, makeNumberless, TEXT } from '../samples.ts';

const door = { code: 'a', label: 'Something is happening to me' };
const printed = [
  { id: 'first-line', name: 'First Line', line: '', ways: [{ text: '0808 157 0123' }] },
];

export const surround: Surround = 'list';
export const examples: Example[] = [
  { state: 'first', props: { door, contact: makeContact(), printed } },
  {
    state: 'long name',
    props: {
      door: { code: 'b', label: 'I’m worried about what I’m thinking or doing, and want to stop' },
      contact: makeContact(),
      printed,
    },
  },
  { state: 'no number', props: { door, contact: makeNumberless('We have no number.'), printed } },
  { state: 'text', props: { door, contact: makeContact({ main: TEXT }), printed } },
  { state: 'BSL', props: { door, contact: makeContact({ main: BSL }), printed } },
];
