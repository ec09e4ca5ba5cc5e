import type { Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'no call', props: { text: 'You do not have to be sure.' } },
  { state: 'a call', props: { text: 'If anybody could be hurt now, call 999.' } },
];
