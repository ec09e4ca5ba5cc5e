import type { Example, Surround } from '../example.ts';
import { LONG_NAME } from '../samples.ts';

const contacts = [
  {
    id: 'first-line',
    name: 'First Line',
    line: 'For anyone whom it happens to.',
    ways: [{ text: '0808 157 0123' }, { text: 'text 07700 900123', hours: 'Day and night.' }],
  },
  {
    id: 'second-line',
    name: LONG_NAME,
    line: 'To talk to somebody by day or by night.',
    ways: [{ text: '0808 157 0456', hours: 'Day and night.' }],
  },
];

export const surround: Surround = 'paper';
export const examples: Example[] = [
  { state: 'first', props: { contacts } },
  { state: 'whole', props: { contacts, isWhole: true } },
  { state: 'to tick', props: { contacts, isWhole: true, isPicked: true } },
];
