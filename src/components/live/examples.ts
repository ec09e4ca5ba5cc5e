import { EMERGENCY, type Examples, makeContact } from '../samples.ts';

const areas = [
  { id: 'southampton', label: 'Southampton' },
  { id: 'isle-of-wight', label: 'Isle of Wight' },
];
const doors = [
  { route: 'victim', short: 'Happening to me' },
  { route: 'own', short: 'What I do myself' },
];

const sources = {
  contacts: [EMERGENCY, makeContact()],
  questionnaire: {
    questions: [
      {
        id: 'one',
        kind: 'many',
        options: [
          { code: 'calls', sets: ['calls'] },
          { code: 'weapon', sets: ['weapon'] },
          { code: 'threat', sets: ['threat'] },
        ],
      },
      {
        id: 'two',
        kind: 'one',
        options: [
          { code: 'yes', sets: [] },
          { code: 'no', sets: [] },
        ],
      },
    ],
    rules: [
      { when: 'weapon', atLeast: 'urgent', urgent: 'now' },
      { when: 'threat', atLeast: 'priority', urgent: 'flag' },
    ],
    interruptions: [{ id: 'danger', when: 'weapon', contacts: ['first-line'] }],
  },
  words: {
    questions: {
      one: {
        text: 'What has happened?',
        why: 'It helps to see all of it.',
        options: {
          calls: 'Calls or messages that I do not want',
          weapon: 'A weapon',
          threat: 'A threat',
        },
      },
      two: {
        text: 'Does it go on?',
        why: 'It tells how soon to act.',
        options: { yes: 'Yes', no: 'No, or I am not sure' },
      },
    },
    interruptions: {
      danger: { heading: 'This can be dangerous.', text: ['If it is now, call 999.'] },
    },
  },
};
const shared = {
  bestFit: 'Choose what fits best.',
  tickAny: 'Tick all that fit.',
  flag: 'Please tell somebody about this today. If it is now, call 999.',
  emergencyCall: 'In danger now:',
};

export const examples: Examples = {
  FinderFields: [{ state: 'first', props: { areas, doors } }],
  PrintableQuestionnaire: [{ state: 'two questions', props: { sources, shared } }],
  LivePart: [
    {
      state: 'before its script has come',
      props: { script: 'finder', rest: '' },
      slot: '<p>What stands here works without script.</p>',
    },
  ],
};
