import { describe, expect, it } from 'vitest';
import { checkAgainstSchema } from '../../../src/content-check/read-entry.ts';
import { printFault } from '../../../src/content-check/fault.ts';
import { serviceSchema } from '../../../src/schemas/service.ts';
import { makePhone, makeRecord } from '../../support/make-service.ts';

function findFaults(changes: Record<string, unknown>): string[] {
  const record = Object.fromEntries(
    Object.entries(makeRecord(changes)).filter(([, value]) => value !== undefined),
  );
  return checkAgainstSchema('x.yaml', serviceSchema, record).faults.map(printFault);
}

const withProvenance = (changes: Record<string, unknown>) => ({
  channels: [
    makePhone({
      provenance: {
        sources: ['first'],
        standing: 'published',
        review: '2027-01-01',
        ...changes,
      },
    }),
  ],
});

it('counts a fact as confirmed where somebody says so and no standing is written', () => {
  const confirmed = { by: 'an editor', on: '2026-11-20' };
  const record = serviceSchema.parse(
    makeRecord(withProvenance({ standing: undefined, confirmed })),
  );
  expect(record.channels[0]?.provenance).toMatchObject({ standing: 'confirmed', confirmed });
});

it.each([
  ['2027-01-01', '2027-05-20'],
  ['2027-08-01', '2027-08-01'],
])('counts what was confirmed for six months, or to a later day of review: %s', (review, until) => {
  const confirmed = { by: 'an editor', on: '2026-11-20' };
  const record = serviceSchema.parse(
    makeRecord(withProvenance({ standing: undefined, confirmed, review })),
  );
  expect(record.channels[0]?.provenance.review).toBe(until);
});

describe('a record', () => {
  it('without faults passes', () => {
    expect(findFaults({})).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a missing field', { name: undefined }, /^x\.yaml: name: it is missing; /],
    ['an unknown field', { nmae: 'x' }, /^x\.yaml: nmae: there is no field of this name/],
    [
      'an unknown audience',
      { audiences: ['everyone'] },
      /audiences\[0\]: choose from: victim, own/,
    ],
    ['no source at all', { sources: {}, channels: [] }, /sources: name at least one source/],
    [
      'a source it does not have',
      withProvenance({ sources: ['nowhere'] }),
      /"nowhere" is not a key/,
    ],
    [
      'no source for a number',
      withProvenance({ sources: [] }),
      /provenance\.sources: name at least one/,
    ],
    ['a number on general knowledge', withProvenance({ sources: ['route'] }), /general knowledge/],
    [
      'a review before its source',
      withProvenance({ review: '2026-08-13' }),
      /review: 2026-08-13 is before/,
    ],
    ['a day that does not exist', withProvenance({ review: '2027-02-30' }), /write a real date/],
    [
      'a confirmation without a person',
      withProvenance({ standing: 'confirmed' }),
      /confirmed: say who confirmed it/,
    ],
    [
      'a confirmation by name',
      withProvenance({ standing: undefined, confirmed: { by: 'Jane Smith', on: '2026-11-20' } }),
      /confirmed\.by: this looks like the name of a person/,
    ],
    [
      'a fact of no standing',
      withProvenance({ standing: undefined }),
      /provenance\.standing: it is missing; choose one of: published/,
    ],
    [
      'a printed fact with a confirmation',
      withProvenance({ confirmed: { by: 'an editor', on: '2026-11-20' } }),
      /provenance\.confirmed: remove it, or set standing to confirmed/,
    ],
    [
      'a number in other digits',
      { channels: [makePhone({ shown: '0808 802 0301' })] },
      /shown: "0808 802 0301" does not have the digits/,
    ],
    [
      'a number without quotes',
      { channels: [makePhone({ number: 8088020300 })] },
      /number: write the number in quotes/,
    ],
    [
      'an email address that is none',
      {
        channels: [
          makePhone({ kind: 'email', number: undefined, shown: undefined, address: 'info@' }),
        ],
      },
      /whole email address/,
    ],
    [
      'an address without https',
      {
        channels: [
          {
            ...makePhone(),
            kind: 'website',
            number: undefined,
            shown: undefined,
            address: 'http://a.uk/',
          },
        ],
      },
      /beginning with https/,
    ],
    [
      'ages without a source',
      { ages: { from: 18 } },
      /ages\.sources: it is missing; list the sources of the ages/,
    ],
    [
      'ages of a source it does not have',
      { ages: { from: 18, sources: ['nowhere'] } },
      /ages\.sources: "nowhere" is not a key/,
    ],
    [
      'ages on general knowledge',
      { ages: { from: 18, sources: ['route'] } },
      /ages\.sources: "route" is general knowledge/,
    ],
    [
      'ages that say nothing',
      { ages: { sources: ['first'] } },
      /ages: write "from", "below" or both/,
    ],
    [
      'ages that nobody has',
      { ages: { from: 19, below: 19, sources: ['first'] } },
      /ages\.from: "from" has to be less/,
    ],
    [
      'an age in parts of a year',
      { ages: { from: 16.5, sources: ['first'] } },
      /ages\.from: write an age in whole years/,
    ],
    [
      'two numbers that do not say whose they are',
      { channels: [makePhone(), makePhone({ number: '+448081689111', shown: '0808 16 89 111' })] },
      /channels\[1\]\.covers: a record has one number, or one for each area/,
    ],
    [
      'a plain fact on a source it does not have',
      { plain: { tells: { says: 'Never.', sources: ['nowhere'] } } },
      /plain\.tells\.sources: "nowhere" is not a key/,
    ],
    [
      'a plain fact without a source',
      { plain: { anonymous: { says: 'Yes.', sources: [] } } },
      /plain\.anonymous\.sources: name at least one/,
    ],
    [
      'a promise on general knowledge',
      { plain: { anonymous: { says: 'Yes.', sources: ['route'] } } },
      /plain\.anonymous\.sources: "route" is general knowledge, which promises nothing/,
    ],
    ['a plain fact that nobody asks', { plain: { cost: {} } }, /plain\.cost: there is no field/],
    ['a line that is too long', { line: 'x'.repeat(91) }, /keep this line to 90/],
  ])('with %s is refused', (_, changes, message) => {
    expect(findFaults(changes).join('\n')).toMatch(message);
  });

  it('names all its faults at once, those across fields too', () => {
    const faults = findFaults({
      name: undefined,
      audiences: ['everyone'],
      bogus: 1,
      channels: [
        makePhone({
          number: '+448448008000',
          provenance: { sources: ['nowhere'], standing: 'published', review: '2027-01-01' },
        }),
      ],
    });
    expect(faults).toHaveLength(5);
    expect(faults.join('\n')).not.toMatch(/\n {4}at /);
  });
});

describe('a way that cannot be used', () => {
  const unconfirmed = (changes: Record<string, unknown> = {}) => ({
    channels: [
      {
        kind: 'phone',
        asPrinted: '02382 231 0800',
        provenance: {
          sources: ['first'],
          standing: 'unconfirmed',
          reason: 'It has a digit too many.',
          review: '2027-01-01',
        },
        ...changes,
      },
    ],
  });

  it('passes with its text as printed and the reason', () => {
    expect(findFaults(unconfirmed())).toEqual([]);
  });

  it('may not have a number that could be dialled', () => {
    expect(findFaults(unconfirmed({ number: '+448088020300', shown: '0808 802 0300' }))).toEqual([
      'x.yaml: channels[0].number: remove it: an unconfirmed channel has only "asPrinted", so nobody can use it',
    ]);
  });

  it('needs its text as printed', () => {
    expect(findFaults(unconfirmed({ asPrinted: undefined })).join()).toContain('asPrinted');
  });

  it('needs its reason', () => {
    const provenance = { sources: ['first'], standing: 'unconfirmed', review: '2027-01-01' };
    expect(findFaults(unconfirmed({ provenance })).join()).toContain('say why it cannot be used');
  });

  it('cannot be held without a value under any other standing', () => {
    const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
    expect(findFaults(unconfirmed({ provenance })).join('\n')).toMatch(
      /number: write it, or set standing/,
    );
  });
});
