import { describe, expect, it } from 'vitest';
import { dropRepeated, type Fault, locateFaults } from '../../../src/content-check/fault.ts';

it('tells a fault once that a line has twice, and again on another line', () => {
  const fault = (line: number): Fault => ({ file: 'a.md', field: 'text', message: 'no', line });
  expect(dropRepeated([fault(3), fault(3), fault(4)])).toEqual([fault(3), fault(4)]);
});

const RECORD = 'content/services/any.yaml';
const GUIDE = 'content/guides/any.md';

const TEXTS = new Map([
  [
    RECORD,
    [
      'code: any',
      'channels:',
      '  - kind: phone',
      '    provenance:',
      '      review: x',
      'intents:',
      '  - id: other',
      '  - id: danger',
      '    first: []',
    ].join('\n'),
  ],
  [
    GUIDE,
    [
      '---',
      'code: any',
      'services: [a]',
      '---',
      '',
      'First words here.',
      '',
      '- You can **ring**',
      '  {{a-line}} at night.',
    ].join('\n'),
  ],
]);

const locate = (file: string, field: string, near?: string) =>
  locateFaults([{ file, field, message: 'x', ...(near && { near }) }], (name) => TEXTS.get(name))[0]
    ?.line;

describe('the line of a fault', () => {
  it.each([
    ['code', 1],
    ['channels[0].provenance', 4],
    ['channels[0].provenance.review', 5],
    ['channels[0].provenance.missing', 4],
    ['channels[1].number', 2],
    ['intents.danger.first', 9],
    ['nowhere', 1],
    ['', 1],
  ])('of the field "%s" of a record is %i', (field, line) => {
    expect(locate(RECORD, field)).toBe(line);
  });

  it('of a field of a guide counts from the top of the file', () => {
    expect(locate(GUIDE, 'services[0]')).toBe(3);
  });

  it.each([
    ['First words here.', 6],
    ['You can ring A line at night.', 8],
    ['at night', 9],
    ['nothing of this', 6],
  ])('of the passage "%s" is %i', (near, line) => {
    expect(locate(GUIDE, 'text', near)).toBe(line);
  });

  it('of the prose as a whole is where it begins', () => {
    expect(locate(GUIDE, 'text')).toBe(6);
  });

  it('is left as it is where it is known, and out where there is no such file', () => {
    const known = { file: RECORD, field: '', message: 'x', line: 7 };
    const gone = { file: 'content/gone.yaml', field: '', message: 'x' };
    expect(locateFaults([known, gone], (name) => TEXTS.get(name))).toEqual([known, gone]);
  });
});
