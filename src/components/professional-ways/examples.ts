import type { Example } from '../example.ts';
import { EMAIL, UNSURE } from '../samples.ts';

export const examples: Example[] = [
  {
    state: 'first',
    props: { contact: { id: 'first-line', href: '#', name: 'First Line', ways: [UNSURE, EMAIL] } },
  },
];
