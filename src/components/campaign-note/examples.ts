import type { Example } from '../example.ts';

const campaign = {
  name: 'A week in spring',
  week: { from: '2026-04-20', to: '2026-04-24' },
  hashtags: [],
};

const words = { film: 'The film is elsewhere.' };

export const examples: Example[] = [
  { state: 'first', props: { campaign, words } },
  {
    state: 'theme, film and hashtags',
    props: {
      words,
      campaign: {
        ...campaign,
        theme: 'Nobody has to be sure',
        film: { name: 'A film', about: 'It tells of a neighbour.' },
        hashtags: ['AWeekInSpring', 'Spring'],
      },
    },
  },
];
