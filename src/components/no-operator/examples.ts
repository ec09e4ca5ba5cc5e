import type { Example } from '../example.ts';

export const examples: Example[] = [
  { state: 'nobody', props: { site: { operator: '', contact: '' } } },
  {
    state: 'somebody, with an address',
    props: { site: { operator: 'An example council', contact: 'site@example.org' } },
  },
];
