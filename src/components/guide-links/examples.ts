import type { Example } from '../example.ts';

const guide = {
  id: 'first',
  href: '#',
  title: 'Telling the police',
  summary: 'How to report it, and what to ask for.',
};

export const examples: Example[] = [
  { state: 'one', props: { guides: [guide] } },
  { state: 'brief', props: { guides: [guide], isBrief: true } },
  {
    state: 'three, one with a long name',
    props: {
      guides: [
        guide,
        { ...guide, id: 'second', title: 'What they can see of you, and what you can do about it' },
        { ...guide, id: 'third', summary: '' },
      ],
    },
  },
];
