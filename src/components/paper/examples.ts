import { type Example, type Examples, LONG_NAME } from '../samples.ts';

const contacts = [
  {
    id: 'first-line',
    name: 'First Line',
    line: 'For anyone whom it happens to.',
    channels: [{ text: '0808 157 0123' }, { text: 'text 07700 900123', hours: 'Day and night.' }],
  },
  {
    id: 'second-line',
    name: LONG_NAME,
    line: 'To talk to somebody by day or by night.',
    channels: [{ text: '0808 157 0456', hours: 'Day and night.' }],
  },
];

const onPaper = (state: string, props: object): Example => ({ state, surround: 'paper', props });

export const examples: Examples = {
  PaperNumbers: [
    onPaper('first', { contacts }),
    onPaper('whole', { contacts, isWhole: true }),
    onPaper('to tick', { contacts, isWhole: true, isPicked: true }),
  ],
  PaperFoot: [
    onPaper('first', { siteName: 'Local help', today: '2026-11-26', checkAfter: '2027-02-22' }),
  ],
  LogEntry: [
    onPaper('four lines', { lines: 4 }),
    onPaper('the first, with the head of the diary', { lines: 4, isFirst: true }),
  ],
};
