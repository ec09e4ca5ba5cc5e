import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { copyContent } from '../support/built-site.ts';
import { TEST_DAY } from '../support/load-questionnaires.ts';

const LOGIC = 'questionnaires/victim.yaml';
const WORDS = 'questionnaires/en/victim.yaml';
const OWN = 'questionnaires/own.yaml';

function damage(file: string, from: string | RegExp, to: string): string[] {
  const folder = copyContent({
    [file]: (text) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} has no ${String(from)}`);
      return changed;
    },
  });
  return checkContent(folder, TEST_DAY).faults.map(printFault);
}

/** What an editor gets wrong, and the line that says so. */
const mistakes: [string, string, string | RegExp, string, RegExp][] = [
  ['a misspelt factor', LOGIC, '{ any: [gone_quiet] }', '{ any: [gone_quite] }', /notes\[\d+\]\.when: no answer sets "gone_quite"; correct its spelling/],
  ['a condition that takes away', LOGIC, 'when: { any: [gone_quiet] }', 'when: { not: gone_quiet }', /notes\[\d+\]\.when: .*could hide help/],
  ['a rule that can never hold', LOGIC, 'when: { all: [children_contact, rel_ex_partner] }', 'when: { all: [children_contact, rel_nobody] }', /rules\[\d+\]: "children" can never hold; correct or remove it/],
  ['a rule that changes nothing', LOGIC, /( {2}- id: children\n {4}when: .*\n {4}floor: )pattern/, '$1support', /rules\[\d+\]: "children" changes nothing beside the other rules; remove it/],
  ['an option without effect', LOGIC, '{ code: none, exclusive: true }', '{ code: extra, sets: [something_new] }', /"something_new" changes nothing; use it/],
  ['a service that does not exist', LOGIC, 'service: paladin', 'service: palladin', /general\[\d+\]\.service: there is no content\/services\/palladin\.yaml/],
  ['a service of the other side', OWN, 'service: shout }', 'service: victim-support }', /general\[\d+\]\.service: "victim-support" is for people it happens to/],
  ['a band of another name', LOGIC, 'floor: pattern', 'floor: medium', /rules\[\d+\]\.floor: choose one of: listen, support, pattern, priority, urgent/],
  ['a rule without its basis', LOGIC, / {4}basis: Tracking by a partner.*\n/, '', /rules\[\d+\]\.basis: it is missing; say what this rule rests on/],
  ['words that are missing', WORDS, /\n {2}quiet:\n(?: {4}.*\n)+/, '\n', /en\/victim\.yaml: notes\.quiet: it is missing; write its words/],
  ['words of nothing', WORDS, 'notes:', 'notes:\n  quite:\n    heading: When\n    text: [Yes.]', /notes\.quite: the logic has nothing of this name/],
  ['a sentence that reassures', WORDS, 'You choose how much you tell them.', 'You are safe now.', /outcomes\.support\.lead\[2\]: "You are safe" may not stand here/],
  ['a serious answer that is no longer urgent', LOGIC, 'assault, sexual_violence, fear_life', 'sexual_violence, fear_life', /rules: "assault" has to reach at least "urgent", urgent: now .*put that back/],
  ['a neck no longer among what is serious', LOGIC, /(- id: now\n.*)strangulation, /, '$1', /rules: "strangulation" has to reach at least "urgent"/],
  ['a weapon on the own side', OWN, 'self_suicide, weapon, threat_harm', 'self_suicide, threat_harm', /rules: "weapon" has to reach at least "urgent"/],
  ['contact despite an order', OWN, /(- id: order\n {4}when: .*\n {4}floor: )priority/, '$1pattern', /"order_in_place" with "contact" has to reach at least "priority"/],
  ['a partners’ line for anybody', OWN, '{ service: respect-phoneline, when: { any: [rel_ex_partner, rel_partner] } }', '{ service: respect-phoneline }', /general\[\d+\]\.when: "respect-phoneline" is named only with "rel_ex_partner" or "rel_partner"/],
  ['a programme nobody could confirm, first', OWN, '  - { service: nhs-111 }\n', '  - { service: plsi-self-referral }\n  - { service: nhs-111 }\n', /general: "nhs-111" has to stand before "plsi-self-referral"/],
  ['a sentence that is too long', WORDS, 'You choose how much you tell them.', `You choose ${'what and when and how and '.repeat(6)}much.`, /a sentence has more than 25 words; make two of it/],
];

describe.each(mistakes)('%s', (_, file, from, to, message) => {
  it('is one clear line', () => {
    const lines = damage(file, from, to);
    expect(lines.some((line) => message.test(line)), lines.join('\n')).toBe(true);
  });
});

it('says so where a file is missing', () => {
  const lines = damage(LOGIC, /[\s\S]*/, '');
  expect(lines).toEqual(['content/questionnaires/victim.yaml: the file is empty; fill it in, or put it back as it was']);
});
