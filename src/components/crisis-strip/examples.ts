import type { Example } from '../example.ts';

/** A record with one way, as much of it as the strip asks for. */
function makeRecord(id: string, name: string, way: object): object {
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
    channels: [{ ...way, provenance }],
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

export const examples: Example[] = [
  { state: 'first', props: { directory, silentCall: 'Stay on the line, and listen.' } },
];
