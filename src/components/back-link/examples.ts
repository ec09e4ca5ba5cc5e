import type { Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'first', props: { href: '#', name: 'everyone who can help' } },
  {
    state: 'long name',
    props: { href: '#', name: 'what they can see of you, and what you can do about it' },
  },
];
