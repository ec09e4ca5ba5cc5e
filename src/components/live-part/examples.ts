import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    state: 'before its script has come',
    props: { script: 'finder', rest: '' },
    slot: '<p>What stands here works without script.</p>',
  },
];
