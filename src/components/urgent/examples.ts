import { EMERGENCY, type Examples, makeContact, OTHER } from '../samples.ts';

/** A record with one channel, as much of it as the strip asks for. */
function makeRecord(id: string, name: string, channel: object): object {
  const provenance = { sources: [], standing: 'published', review: '2030-01-01' };
  return {
    id,
    code: id,
    name,
    line: '',
    need: 'danger',
    audiences: [],
    alternatives: [],
    sources: {},
    channels: [{ ...channel, provenance }],
  };
}
const makePhone = (shown: string) => ({ kind: 'phone', number: shown, shown });

const directory = {
  today: '2026-11-26',
  words: {
    contact: { kinds: {}, traces: {}, textTo: 'Text {number}', free: 'Free.' },
    age: { fact: { undated: 'Printed on a page that bears no date.' } },
    plainFacts: { questions: {} },
  },
  services: [
    makeRecord('emergency-999', 'Emergency', makePhone('999')),
    makeRecord('samaritans', 'A listener', makePhone('0808 157 0123')),
    makeRecord('shout', 'Texts', { kind: 'text', number: '07700 900123', shown: '07700 900123' }),
    makeRecord('emergency-bsl', 'By video in BSL', {
      kind: 'bsl',
      url: 'https://bsl.example.org/',
    }),
  ],
};

const emergency = { why: '', contact: EMERGENCY };
const silentCall = 'Stay on the line, listen, cough or tap. If asked, press 55.';
const helplines = [{ why: 'Happening to you?', contact: makeContact() }, OTHER];

export const examples: Examples = {
  Urgent: [
    { state: 'emergency alone', props: { emergency, silentCall, helplines: [] } },
    { state: 'with numbers to talk to', props: { emergency, silentCall, helplines } },
  ],
  CrisisStrip: [
    { state: 'first', props: { directory, silentCall: 'Stay on the line, and listen.' } },
  ],
  NoOperator: [
    { state: 'nobody', props: { site: { operator: '', contact: '' } } },
    {
      state: 'somebody, with an address',
      props: { site: { operator: 'An example council', contact: 'site@example.org' } },
    },
  ],
  SomethingWrong: [
    {
      state: 'somebody reads it',
      props: { site: { name: 'Local help', contact: 'site@example.org' }, code: 'first' },
    },
  ],
};
