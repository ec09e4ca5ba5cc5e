import type { Example } from '../example.ts';

const areas = [
  { id: 'southampton', label: 'Southampton' },
  { id: 'isle-of-wight', label: 'Isle of Wight' },
];
const doors = [
  { route: 'victim', short: 'Happening to me' },
  { route: 'own', short: 'What I do myself' },
];

export const examples: Example[] = [{ state: 'first', props: { areas, doors } }];
