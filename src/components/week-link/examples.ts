import type { Example } from '../example.ts';

const campaign = {
  id: 'week',
  code: 'spring',
  name: 'A week in spring',
  week: { from: '2026-04-20', to: '2026-04-24' },
};

export const examples: Example[] = [{ state: 'first', props: { campaign } }];
