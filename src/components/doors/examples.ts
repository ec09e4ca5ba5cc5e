import type { Example } from '../example.ts';

const doors = [
  {
    code: 'a',
    route: 'victim',
    label: 'Something is happening to me',
    hint: 'Messages, following, watching',
  },
  {
    code: 'b',
    route: 'own',
    label: 'I’m worried about what I’m thinking or doing',
    hint: 'Thoughts that do not let go',
  },
];

export const examples: Example[] = [
  { state: 'first', props: { doors } },
  { state: 'without hints', props: { doors, hasHints: false } },
];
