import type { Example } from '../example.ts';

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

export const examples: Example[] = [
  { state: 'closed', props: { matter, edition } },
  { state: 'late', props: { matter: { ...matter, review: '2026-11-01' }, edition } },
  { state: 'by origin', props: { matter, edition, isByOrigin: true } },
];
