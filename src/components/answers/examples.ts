import type { Example } from '../example.ts';

const answers = [
  { heading: 'Who it is for', lines: ['Anybody whom it happens to.'] },
  {
    heading: 'What to have ready',
    lines: ['When it began, if you can remember.', 'Two or three things that happened.'],
  },
];

export const examples: Example[] = [{ state: 'one line, and two', props: { answers } }];
