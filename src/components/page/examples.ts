import type { Examples } from '../samples.ts';
import { DRAWINGS } from './drawings.ts';

const slot = '<p>You can ask for somebody else to be there. <a href="#">What to say</a></p>';

const answers = [
  { heading: 'Who it is for', lines: ['Anybody whom it happens to.'] },
  {
    heading: 'What to have ready',
    lines: ['When it began, if you can remember.', 'Two or three things that happened.'],
  },
];

const FROM = 'First Line, no date';
const asked = [
  { heading: 'Can you leave out your name?', lines: ['Yes.'], from: FROM },
  {
    heading: 'When must they tell somebody?',
    lines: ['Only if somebody is at risk of harm.'],
    from: FROM,
  },
];

const results = {
  measuredOn: '2026-11-20',
  browser: 'Chromium 140',
  criteria: [
    { question: 'Addresses in the history, after leaving', seen: 'One.', passed: true },
    { question: 'Addresses in the history, after closing the tab', seen: 'One.', passed: true },
    { question: 'Pages that Back opens, after leaving', seen: 'Two.', passed: false },
  ],
};

export const examples: Examples = {
  Callout: [
    { state: 'sea', props: { heading: 'Not sure whom to ring?' }, slot },
    { state: 'sand', props: { heading: 'They could notice this', tone: 'sand' }, slot },
  ],
  BackLink: [
    { state: 'first', props: { href: '#', name: 'everyone who can help' } },
    {
      state: 'long name',
      props: { href: '#', name: 'what they can see of you, and what you can do about it' },
    },
  ],
  Icon: Object.keys(DRAWINGS).map((name) => ({ state: name, props: { name } })),
  Sentence: [
    { state: 'no call', props: { text: 'You do not have to be sure.' } },
    { state: 'a call', props: { text: 'If anybody could be hurt now, call 999.' } },
  ],
  Answers: [
    { state: 'one line, and two', props: { answers } },
    { state: 'narrow, with what was printed where', props: { answers: asked, isNarrow: true } },
  ],
  TraceTable: [{ state: 'one failed', props: { results } }],
};
