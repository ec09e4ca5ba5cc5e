import type { Example } from '../example.ts';

const words = {
  heading: 'Before you get in touch',
  questions: {
    anonymous: 'Can you leave out your name?',
    tells: 'When must they tell somebody?',
  },
};

export const examples: Example[] = [
  {
    state: 'two known',
    props: {
      words,
      facts: [
        { kind: 'anonymous', says: 'Yes.', from: 'First Line, no date' },
        {
          kind: 'tells',
          says: 'Only if somebody is at risk of harm.',
          from: 'First Line, no date',
        },
      ],
    },
  },
];
