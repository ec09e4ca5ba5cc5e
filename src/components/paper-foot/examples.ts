import type { Example, Surround } from '../example.ts';

export const surround: Surround = 'paper';
export const examples: Example[] = [
  {
    state: 'first',
    props: { siteName: 'Local help', today: '2026-11-26', checkAfter: '2027-02-22' },
  },
];
