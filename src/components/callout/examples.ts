import type { Example } from '../example.ts';

const slot = '<p>You can ask for somebody else to be there. <a href="#">What to say</a></p>';

export const examples: Example[] = [
  { state: 'sea', props: { heading: 'Not sure whom to ring?' }, slot },
  { state: 'sand', props: { heading: 'They could notice this', tone: 'sand' }, slot },
];
