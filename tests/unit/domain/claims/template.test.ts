import { describe, expect, it } from 'vitest';
import {
  type KnownService,
  listStates,
  parseTemplate,
  writeText,
} from '../../../../src/domain/claims/template.ts';
import { type State, STATES } from '../../../../src/vocabulary/names.ts';
import { readFileSync } from 'node:fs';
import { makePhone, makeService } from '../../../support/make-service.ts';

const service = (name: string, ...states: State[]): KnownService => ({
  name,
  shortName: name.split(' ')[0] ?? name,
  states: new Set(states),
});

const services = new Map<string, KnownService>([
  ['open', service('Open Line', 'listed', 'always-open')],
  ['shut', service('Day Line', 'listed')],
  ['gone', service('Old Line')],
]);

function write(text: string, options: { owner?: string; keepsContacts?: boolean } = {}): string {
  const { pieces, faults } = parseTemplate(text);
  expect(faults).toEqual([]);
  return writeText(pieces, { services, ...options });
}

describe('writeText', () => {
  it('replaces marks with names', () => {
    expect(write('Ring {{open}} or {{shut short}}.')).toBe('Ring Open Line or Day.');
  });

  it('keeps the marks of contacts for a page of Markdown, and writes out names', () => {
    expect(write('{{open}}: {{open name}}.', { keepsContacts: true })).toBe('{{open}}: Open Line.');
  });

  it('takes the part of a choice that applies', () => {
    const text = 'Ring {{if ID always-open}}day or night{{otherwise}}in its hours{{end}}.';
    expect(write(text.replace('ID', 'open'))).toBe('Ring day or night.');
    expect(write(text.replace('ID', 'shut'))).toBe('Ring in its hours.');
  });

  it.each([
    ['One. Ring {{gone}}. Two.', 'One. Two.'],
    ['One. Closed? Ring {{gone}}. Two.', 'One. Two.'],
    ['One. {{gone}} helps. They also listen. Two.', 'One. Two.'],
    ['- {{gone}}: for all.\n- {{open}}: for all.', '- Open Line: for all.'],
    ['One.\n\nRing {{gone}}.\n\nTwo.', 'One.\n\nTwo.'],
    ['Ring {{gone}}.', ''],
    ['{{if gone always-open}}Day and night.{{otherwise}}By day.{{end}}', ''],
    ['{{if gone listed}}It is here.{{otherwise}}It has closed.{{end}}', 'It has closed.'],
    ['“Ring {{gone}} now.” One.', 'One.'],
    ['Ring at 9.30 with {{gone}}. One at 9.30.', 'One at 9.30.'],
  ])('leaves out what speaks of a withdrawn service: %s', (text, left) => {
    expect(write(text)).toBe(left);
  });

  it('keeps the name of a withdrawn service in texts of its own', () => {
    expect(write('{{gone}} has closed.', { owner: 'gone' })).toBe('Old Line has closed.');
  });
});

describe('parseTemplate', () => {
  it.each([
    ['{{if open}}a{{end}}', /not of the form/],
    ['{{if open often}}a{{end}}', /the states are: listed/],
    ['{{if open free}}a', /has no {{end}}/],
    ['a{{end}}', /has no {{if/],
    ['{{otherwise}}', /has no {{if/],
    ['{{if open free}}{{if shut free}}a{{end}}{{end}}', /begins before/],
    ['{{Open Line}}', /is no mark/],
    ['{{open long}}', /is no mark/],
    ['{{}}', /is no mark/],
  ])('says what is wrong with %s', (text, message) => {
    expect(parseTemplate(text).faults.join('\n')).toMatch(message);
  });
});

const TODAY = '2026-11-26';
const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
const always = { kind: 'always', provenance } as const;
const list = (changes: Parameters<typeof makeService>[1]) => [
  ...listStates(makeService('one', changes), TODAY),
];

describe('listStates', () => {
  it('tells what is so of the first way to reach a service, and of any', () => {
    expect(list({ channels: [makePhone({ hours: always, free: true })] })).toEqual([
      'listed',
      'reachable',
      'number',
      'always-open',
      'known-hours',
      'weekends',
      'free',
      'national',
      'victims',
      'any-gender',
    ]);
    expect(list({ channels: [] })).toEqual(['listed', 'national', 'victims', 'any-gender']);
  });

  it.each([
    [
      ['own', 'professionals'],
      ['own', 'professionals'],
    ],
    [
      ['victim', 'other.target'],
      ['victims', 'friends'],
    ],
    [['other.doing'], ['friends']],
  ])('tells whom it is for by its audiences: %o', (audiences, states) => {
    const people = ['victims', 'friends', 'own', 'professionals'];
    expect(list({ audiences }).filter((state) => people.includes(state))).toEqual(states);
  });

  it.each([
    [['Women who live with abuse.'], ['women']],
    [['A man whose ex follows him.'], ['men']],
    [['Men who are hurt.', 'Women who are hurt.'], ['any-gender']],
    [['Anyone who manages.'], ['any-gender']],
    [['Gay, trans and other LGBT+ people.'], ['any-gender', 'lgbt']],
  ])('tells whom it takes by the words of its record: %o', (suitable, states) => {
    const people = ['women', 'men', 'any-gender', 'lgbt'];
    expect(list({ suitable }).filter((state) => people.includes(state))).toEqual(states);
  });

  it('knows nothing about a service from the day it is withdrawn', () => {
    const withdrawn = (on: string) => ({ withdrawn: { on, reason: 'It closed.' } });
    expect(list(withdrawn(TODAY))).toEqual([]);
    expect(list(withdrawn('2026-11-27'))).toContain('listed');
  });

  it('leaves out a way that is withdrawn or cannot be used', () => {
    const gone = makePhone({ withdrawn: { on: TODAY, reason: 'It closed.' } });
    const wrong = makePhone({
      number: undefined,
      shown: undefined,
      asPrinted: '0808 802 03000',
      provenance: { ...provenance, standing: 'unconfirmed', reason: 'It is too long.' },
    });
    expect(list({ channels: [gone, wrong] })).toEqual(list({ channels: [] }));
  });
});

it('the guide for editors explains every state', () => {
  const guide = readFileSync('docs/content-guide.md', 'utf8');
  for (const state of STATES) expect(guide).toMatch(new RegExp(`^ +\\|.*\`${state}\``, 'm'));
});
