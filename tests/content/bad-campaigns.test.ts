import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { copyContent } from '../support/built-site.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';

const WEEK = 'campaigns/week-2024.yaml';
const OWN = 'campaigns/all-year-own.yaml';
const LEDGER = 'printed-codes.yaml';
const change = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${String(from)}`);
  return changed;
};

/** What an editor gets wrong, and the one line that says so. */
const mistakes: [string, string, (text: string) => string, RegExp][] = [
  [
    'a channel that was printed and is removed',
    WEEK,
    change(/ {2}- \{ code: gp.*\n/, ''),
    /^content\/printed-codes\.yaml: 24a-gp: it was printed, and content\/campaigns\/week-2024\.yaml no longer answers to it; put it back$/,
  ],
  [
    'a printed address that another campaign takes over',
    LEDGER,
    change('24a-gp: week-2024', '24a-gp: all-year-own'),
    /^content\/campaigns\/week-2024\.yaml: code: "24a-gp" belongs to all-year-own for good; choose another$/,
  ],
  [
    'an address that is not in the ledger',
    LEDGER,
    change('yb-pub: all-year-own\n', ''),
    /^content\/campaigns\/all-year-own\.yaml: code: add "yb-pub: all-year-own" to content\/printed-codes\.yaml, for good$/,
  ],
  [
    'days that no source names',
    WEEK,
    change('to: 2024-04-26', 'to: 2024-04-27'),
    /week: no source is named for it; add to "facts": says: "2024-04-22 to 2024-04-27"/,
  ],
  [
    'a week that ends before it begins',
    WEEK,
    change('to: 2024-04-26', 'to: 2024-04-20'),
    /week\.to: it ends before it begins; correct the days/,
  ],
  [
    'a service for people it happens to on the other door',
    OWN,
    change('service: samaritans', 'service: victim-support'),
    /services\[1\]\.service: this door names no service for people it happens to; choose another/,
  ],
  [
    'a poster without what belongs beside its number',
    WEEK,
    change(/ {2}- service: victim-support\n.*\n/, ''),
    /week-2024\.yaml: numbers: "victim-support" has to stand among them; add it$/,
  ],
  [
    'a poster of the other door without a number for distress',
    OWN,
    change(/numbers:\n {2}- service: nhs-111\n.*\n/, 'numbers:\n'),
    /all-year-own\.yaml: numbers: "nhs-111" has to stand among them; add it$/,
  ],
  [
    'two places with one address',
    WEEK,
    change('code: lib,', 'code: gp, where: Markets }\n  - { code: lib,'),
    /week-2024\.yaml: channels: "24a-gp" stands twice; choose another code$/,
  ],
  [
    'a service that does not exist',
    OWN,
    change('service: samaritans', 'service: samaritan'),
    /services\[1\]\.service: there is no content\/services\/samaritan\.yaml; correct the id/,
  ],
  [
    'a source that does not exist',
    WEEK,
    change('sources: [trust-campaigns]', 'sources: [trust]'),
    /facts\[0\]\.sources: "trust" is not a key of this file's "sources"/,
  ],
  [
    'a word that may not stand there',
    OWN,
    change("Can't stop contacting or checking on somebody?", 'Does he let go of somebody?'),
    /heading: "he" may not stand here/,
  ],
  [
    'a number in a text',
    WEEK,
    change('You can talk it over first.', 'Ring 0808 802 0300.'),
    /lead: it names the number "0808 802 0300"/,
  ],
  [
    'a field that there is not',
    OWN,
    change('route: own', 'route: own\ndoor: b'),
    /door: there is no field of this name; correct its spelling/,
  ],
];

describe.each(mistakes)('%s', (_, file, mistake, message) => {
  it('stops the check with one line', () => {
    const { faults } = checkContent(copyContent({ [file]: mistake }), TEST_DAY);
    expect(faults.map(printFault).filter((line) => message.test(line))).toHaveLength(1);
  });
});
