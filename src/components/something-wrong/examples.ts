import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    state: 'somebody reads it',
    props: { site: { name: 'Local help', contact: 'site@example.org' }, code: 'first' },
  },
];
