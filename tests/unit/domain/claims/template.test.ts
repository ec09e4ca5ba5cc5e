import { describe, expect, it } from 'vitest';
import {
  type KnownService,
  parseTemplate,
  writeText,
} from '../../../../src/domain/claims/template.ts';
import type { State } from '../../../../src/vocabulary/names.ts';

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
