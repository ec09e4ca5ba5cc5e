import { type Edits, replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const NUMBER = '(0808) 802.0300';
const NAMED = /: it names the number "\(0808\) 802\.0300"; numbers come from the records/;

/** A sentence in each kind of file, in which an editor writes a number out. */
const SENTENCES: Readonly<Record<string, readonly [from: string, field: string]>> = {
  'guides/guide-report-to-police.md': ['You can ring without proof.', 'text'],
  'services/victim-support.yaml': ['You ring the line yourself.', 'referral[0]'],
  'services/nhs-111.yaml': ['name: ', 'name'],
  'doors.yaml': ['Messages, following, watching', '[0].hint'],
  'terms.yaml': ['Somebody whose work is to stand beside you.', '[0].means'],
  'needs.yaml': ['In danger now', '[0].heading'],
  'site.yaml': ['name: ', 'name'],
  'languages.yaml': ['english: ', '[0]'],
  'campaigns/all-year-own.yaml': ['To be heard, day or night', 'services[1].why'],
  'questionnaires/en/shared.yaml': ['You can stop here.', 'canStop'],
  'ui.en.yaml': ['We have no number for it.', 'contact.noNumber'],
  'questionnaires/en/own.yaml': ['You took a step by looking.', 'outcomes.listen.lead[0]'],
};

function writeNumber(file: string, from: string, number: string): Edits {
  const label = /^\w+: $/.test(from);
  return replace(file, from, label ? `${from}Ring ${number} ` : `Ring ${number}.`);
}

const ways: readonly string[] = [
  '0808/802/0300',
  '０８０８ ８０２ ０３００',
  '0808\u2011802\u20110300',
  '0808\u00a0802\u00a00300',
  '٠٨٠٨ ٨٠٢ ٠٣٠٠',
  '+44 (0)808 802 0300',
];

/** Numbers written out where a record should be named, in every kind of file and in many ways. */
export const mistakesInNumbers: readonly Mistake[] = [
  ...Object.entries(SENTENCES).map(([file, [from, field]]): Mistake => [
    `a number in ${file}`,
    writeNumber(file, from, NUMBER),
    new RegExp(`^content/${file}:\\d+: ${field.replaceAll(/[[\].]/g, '\\$&')}${NAMED.source}`),
  ]),
  ...ways.map((number): Mistake => [
    `a number written ${number}`,
    writeNumber('guides/guide-report-to-police.md', 'You can ring without proof.', number),
    /text: it names the number "[+\d ()/-]+"; numbers come from the records/,
  ]),
  ...['the national stalking helpline', 'The National\u00a0Stalking Helpline', 'The NATIONAL STALKING HELPLINE', 'The Nаtional Stalking Helpline'].map(
    (name): Mistake => [
      `a service of the other side written "${name}"`,
      replace('guides/guide-own-behaviour.md', 'You can stop, even', `${name} can. You can stop, even`),
      /text: it names "National Stalking Helpline", which is for people it happens to/,
    ],
  ),
  ['one behind a door of the own side', replace('doors.yaml', 'Thoughts that do not let go', 'Ask the national stalking helpline'), /^content\/doors\.yaml:\d+: \[1\]\.hint: it names "National Stalking Helpline"/],
  ['one in a record of the own side', replace('services/hampton-trust.yaml', 'summary: >-\n', 'summary: >-\n  Not the national stalking helpline.\n'), /hampton-trust\.yaml:\d+: it names "National Stalking Helpline" \(national-stalking-helpline\)/],
];
