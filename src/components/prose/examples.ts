import type { Examples } from '../samples.ts';

const guide = {
  id: 'first',
  href: '#',
  title: 'Telling the police',
  summary: 'How to report it, and what to ask for.',
};

const edition = { today: '2026-11-26', words: { age: { noDate: 'no date' } } };
const matter = {
  reviewed: '2026-11-20',
  review: '2027-05-20',
  sources: {
    one: { title: 'A page of law', publisher: 'A ministry', date: '2026-08-14', kind: 'official' },
    two: { title: 'A report', publisher: 'A charity', date: 'undated', kind: 'own' },
  },
  facts: [
    { says: 'The police can ask a court for an order.', sources: ['one', 'two'] },
    { says: 'An order can forbid somebody to come near.', sources: ['one'] },
  ],
};

const campaign = {
  id: 'week',
  code: 'spring',
  name: 'A week in spring',
  week: { from: '2026-04-20', to: '2026-04-24' },
};

const campaignWords = { film: 'The film is elsewhere.' };

export const examples: Examples = {
  GuideLinks: [
    { state: 'one', props: { guides: [guide] } },
    { state: 'brief', props: { guides: [guide], isBrief: true } },
    {
      state: 'three, one with a long name',
      props: {
        guides: [
          guide,
          {
            ...guide,
            id: 'second',
            title: 'What they can see of you, and what you can do about it',
          },
          { ...guide, id: 'third', summary: '' },
        ],
      },
    },
  ],
  ProseSources: [
    { state: 'closed', props: { matter, edition } },
    { state: 'late', props: { matter: { ...matter, review: '2026-11-01' }, edition } },
    { state: 'by origin', props: { matter, edition, isByOrigin: true } },
  ],
  CampaignNote: [
    { state: 'first', props: { campaign: { ...campaign, hashtags: [] }, words: campaignWords } },
    {
      state: 'theme, film and hashtags',
      props: {
        words: campaignWords,
        campaign: {
          ...campaign,
          theme: 'Nobody has to be sure',
          film: { name: 'A film', about: 'It tells of a neighbour.' },
          hashtags: ['AWeekInSpring', 'Spring'],
        },
      },
    },
  ],
  WeekLink: [{ state: 'first', props: { campaign } }],
};
