import { describe, expect, it } from 'vitest';
import { confirmFact, readTypedNumber } from '../../../src/content-check/confirm.ts';

const RECORD = `# A head that stays.
channels:
  - kind: email
    address: a@a.uk   # as it was
    provenance: { sources: [first], standing: published, review: 2027-01-01 }
  - kind: phone
    asPrinted: 02382 231 0800
    provenance:
      sources: [first]
      standing: unconfirmed
      reason: >-
        It has a digit
        too many.
      review: 2026-12-31 # soon
  - kind: text
    number: "85258"
    shown: "85258"
    provenance:
      sources: [first]
      confirmed: { by: an editor, on: 2026-10-01 }
      review: 2027-04-01
    hours:
      kind: always
      provenance:
        sources: [first]
        standing: published
        review: 2027-02-22
keywords: [a,  b,c]
`;

const GIVEN = { by: 'service manager', on: '2026-11-20', review: '2027-05-20' };
const CONFIRMED = 'confirmed: { by: service manager, on: 2026-11-20 }';

/** The lines that went and those that came. */
function change(confirmation: Partial<Parameters<typeof confirmFact>[1]> & { channel: number }) {
  const edited = confirmFact(RECORD, { isHours: false, value: {}, ...GIVEN, ...confirmation });
  const before = RECORD.split('\n');
  const after = edited.split('\n');
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
    edited,
  };
}

describe('confirming', () => {
  it('a fact changes one line, where no other day of review is given', () => {
    const plain = { by: GIVEN.by, on: GIVEN.on, value: {} };
    const edited = confirmFact(RECORD, { channel: 2, isHours: true, ...plain }).split('\n');
    const before = RECORD.split('\n');
    expect(edited.filter((line) => !before.includes(line))).toEqual([`        ${CONFIRMED}`]);
    expect(before.filter((line) => !edited.includes(line))).toEqual([
      '        standing: published',
    ]);
  });

  it('hours changes two lines and nothing else', () => {
    const { gone, come } = change({ channel: 2, isHours: true });
    expect(gone).toEqual(['        standing: published', '        review: 2027-02-22']);
    expect(come).toEqual([`        ${CONFIRMED}`, '        review: 2027-05-20']);
  });

  it('a fact on one line changes that line', () => {
    expect(change({ channel: 0 }).come).toEqual([
      `    provenance: { sources: [first], ${CONFIRMED}, review: 2027-05-20 }`,
    ]);
  });

  it('again replaces the old day with the new one', () => {
    const { gone, come } = change({ channel: 2 });
    expect(gone).toEqual([
      '      confirmed: { by: an editor, on: 2026-10-01 }',
      '      review: 2027-04-01',
    ]);
    expect(come).toEqual([`      ${CONFIRMED}`, '      review: 2027-05-20']);
  });

  it('what was unconfirmed replaces the printed text with the number', () => {
    const value = readTypedNumber('020 7946 0456');
    const { gone, come } = change({ channel: 1, value });
    expect(gone).toEqual([
      '    asPrinted: 02382 231 0800',
      '      standing: unconfirmed',
      '      reason: >-',
      '        It has a digit',
      '        too many.',
      '      review: 2026-12-31 # soon',
    ]);
    expect(come).toEqual([
      '    number: "+442079460456"',
      '    shown: 020 7946 0456',
      `      ${CONFIRMED}`,
      '      review: 2027-05-20 # soon',
    ]);
  });

  it('a new number changes both of its forms', () => {
    expect(
      change({ channel: 2, value: { number: '+447700900123', shown: '07700 900 123' } }).come,
    ).toEqual(expect.arrayContaining(['    number: "+447700900123"', '    shown: 07700 900 123']));
  });

  it('puts a role with signs of YAML into quotes', () => {
    expect(change({ channel: 2, by: 'manager: nights, [A]' }).edited).toContain(
      'confirmed: { by: "manager: nights, [A]", on: 2026-11-20 }',
    );
  });

  it('refuses a channel that is not there', () => {
    expect(() => change({ channel: 7 })).toThrow('the channel has no provenance');
  });
});

it.each([
  ['0808 802 0300', '+448088020300', '0808 802 0300'],
  ['116 123', '116123', '116 123'],
  ['999', '999', '999'],
])('reads "%s" as a number that is dialled %s', (typed, number, shown) => {
  expect(readTypedNumber(typed)).toEqual({ number, shown });
});
