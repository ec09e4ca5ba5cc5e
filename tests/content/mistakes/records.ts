import { CONTENT, type Edits, GONE, NOT_TEXT, replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const FILE = 'services/victim-support.yaml';
const EMERGENCY = 'services/emergency-999.yaml';
const END = /$/;

/** What an editor gets wrong in one record. */
export const mistakesInOneRecord: readonly Mistake[] = [
  [
    'a twelve-digit number',
    replace(FILE, '+448081689111', '+4423822310800'),
    /^content\/services\/victim-support\.yaml:\d+: channels\[0\]\.number: "\+4423822310800" is not a number that can be dialled; count the digits/,
  ],
  [
    'an 0844 number',
    replace(FILE, /\+448081689111"\n {4}shown: 0808 16 89 111/, '+448448008000"\n    shown: 0844 800 8000'),
    /channels\[0\]\.number: "\+448448008000" is a premium or shared-cost number/,
  ],
  ['an unknown audience', replace(FILE, 'audiences: [victim', 'audiences: [everyone, victim'), /audiences\[0\]: choose from: victim, own, /],
  ['an unknown field', replace(FILE, 'summary:', 'sumary: x\nsummary:'), /sumary: there is no field of this name; correct its spelling/],
  ['a missing source', replace(FILE, /\nsources:[\s\S]*$/, '\n'), /sources: it is missing; list the sources/],
  ['a wrong reference', replace(FILE, 'service: national-stalking-helpline', 'service: national-stalking-line'), /alternatives\[\d\]\.service: there is no content\/services\/national-stalking-line\.yaml/],
  ['HTML', replace(FILE, /line: .*/, 'line: For <b>anyone</b> hurt by crime'), /victim-support\.yaml:\d+: line: it holds HTML; write plain text$/],
  ['bold words', replace(FILE, 'suitable:\n', 'suitable:\n  - "**Anyone** hurt by crime"\n'), /suitable\[0\]: it holds signs for bold or slanted words, which readers would see; remove them$/],
  ['a link in the words before another service', replace(FILE, /why: .*/, 'why: "[Ring them](/s/nsh/)"'), /alternatives\[0\]\.why: it holds a link or a picture, which works only in guides/],
  ['bold words that do not hold now', replace(FILE, 'suitable:\n', 'suitable:\n  - "{{if gp known-hours}}**Anyone** hurt.{{otherwise}}Anyone hurt.{{end}}"\n'), /suitable\[0\]: it holds signs for bold or slanted words/],
  ['a text of several lines', replace(FILE, /line: .*/, 'line: |\n  For anyone hurt by crime'), /line: it has several lines, or an empty one at its end; write ">-" after the colon/],
  ['words that depend on the day of writing', replace(FILE, /line: .*/, 'line: Currently for anyone hurt by crime'), /victim-support\.yaml:\d+: line: "Currently" is right only near the day on which you write it/],
  ['a mark without quotes', replace(FILE, /line: .*/, 'line: {{samaritans}} can help too'), /^content\/services\/victim-support\.yaml:\d+: a text that begins with \{\{ needs quotes; put the whole text after the colon or hyphen into double quotes$/],
  ['a mark without quotes in a list', replace(FILE, 'suitable:\n', 'suitable:\n  - {{samaritans name}} can help too\n'), /victim-support\.yaml:\d+: a text that begins with \{\{ needs quotes/],
  ['an empty file', { [FILE]: () => '' }, /^content\/services\/victim-support\.yaml:\d+: the file is empty; fill it in, or put it back as it was$/],
  ['broken YAML', replace(FILE, 'suitable:', 'suitable: [\n'), /^content\/services\/victim-support\.yaml:\d+: this is not valid YAML/],
];

/** The helpline, no longer for some people. */
function without(audience: string): Edits {
  return replace('services/national-stalking-helpline.yaml', new RegExp(`^(audiences: .*?)${audience}(?:, )?`, 'm'), '$1');
}

/** What an editor gets wrong between files that belong together. */
export const mistakesInContent: readonly Mistake[] = [
  ['a changed code', replace(FILE, /^code: .*$/m, 'code: nsh'), /code: the code of this service is "vs" for ever/],
  ['a code given twice', replace('codes.yaml', 'victim-support: vs', 'victim-support: nsh'), /victim-support: "nsh" is already the code of national-stalking-helpline/],
  ['the emergency number withdrawn', replace(EMERGENCY, END, 'withdrawn: { on: 2026-11-01, reason: x }\n'), /emergency-999\.yaml:\d+: channels\[0\]: every page needs "phone", number "999"/],
  ['the emergency number changed', replace(EMERGENCY, /number: "999"\n {4}shown: "999"/, 'number: "101"\n    shown: "101"'), /every page needs "phone", number "999"/],
  ['the agreed words changed on 999', replace(EMERGENCY, '55 does not tell', '55 tells'), /channels\[0\]\.note: the words for a call without speaking were agreed/],
  ['the agreed words changed in the frame', replace('site.yaml', '55 does not tell', '55 tells'), /silentCall: these words were agreed/],
  ['a service of the other side behind an own door', replace('doors.yaml', 'service: nhs-111', 'service: victim-support'), /\[1\]\.contacts\[0\]\.service: "victim-support" is for people it happens to, and this is for people worried about/],
  ['a service of the other side beside an own one', replace('services/plsi-self-referral.yaml', 'service: gp', 'service: victim-support'), /"victim-support" is for people it happens to, and this is for people worried about/],
  ['a service of the own side behind a door of the other', replace('doors.yaml', 'service: national-stalking-helpline', 'service: respect-phoneline'), /"respect-phoneline" is for people worried about what they or somebody else does, and this is for people it happens to/],
  ['a service of the own side beside one of the other', replace(FILE, 'service: national-stalking-helpline', 'service: respect-phoneline'), /alternatives\[\d\]\.service: "respect-phoneline" is for people worried about what they/],
  ['a service of the other side in the text of one for both', replace('services/gp.yaml', /suitable:\n/, 'suitable:\n  - "{{cyber-helpline short}} listens."\n'), /gp\.yaml:\d+: suitable\[0\]: it names "The Cyber Helpline"/],
  ['a number of the other side in an own text', replace('services/hampton-trust.yaml', 'summary: >-\n', 'summary: >-\n  Ring 0808 802 0300.\n'), /it names "0808 802 0300" \(national-stalking-helpline\)/],
  ['a door to a service that is no longer for its readers', without('victim'), /doors\.yaml:\d+: \[0\]\.contacts\[0\]\.service: "national-stalking-helpline" is not for "victim" by "audiences" of its record; name another/],
  ['an outcome that is', without('other.target'), /questionnaires\/other-target\.yaml:\d+: general\[0\]\.service: "national-stalking-helpline" is not for "other\.target"/],
  ['a line for those who are afraid that is', without('victim'), /questionnaires\/other-doing\.yaml:\d+: needs\[0\]\.contacts\[1\]: "national-stalking-helpline" is not for "victim"/],
  ['a campaign that is', without('victim'), /campaigns\/week-2024\.yaml:\d+: numbers\[0\]\.service: "national-stalking-helpline" is not for "victim"/],
  ['what a guide says first that is', without('victim'), /guide-what-counts\.md:\d+: first\.contact: "national-stalking-helpline" is not for "victim"/],
  ['a sentence of a guide that is', without('other.target'), /guide-helping-someone\.md:\d+: text: "national-stalking-helpline" is not for "other\.target"/],
  ['a guide for both sides that is', without('victim'), /guide-easy-words\.md:\d+: services\[0\]: "national-stalking-helpline" is not for "victim"/],
  ['another record that is', without('victim'), /paladin\.yaml:\d+: alternatives\[1\]\.service: "national-stalking-helpline" is not for "victim"/],
  ['the page for professionals that is', without('professionals'), /ui\.en\.yaml:\d+: forProfessionals\.contacts\[0\]\.service: "national-stalking-helpline" is not for "professionals"/],
  ['a search that is', without('victim'), /search-words\.yaml:\d+: fallback: "national-stalking-helpline" is not for "victim"/],
  ['examples of a search that are', replace('services/national-stalking-helpline.yaml', 'audiences: [victim, other.target, ', 'audiences: ['), /search-examples\/victim\.yaml:\d+: "national-stalking-helpline" is not for "victim" and "other\.target"/],
  ['an outcome for a place where a service no longer works', replace('services/southampton-pippa.yaml', /^area: .*$/m, 'area: portsmouth'), /questionnaires\/victim\.yaml:\d+: general\[\d+\]\.service: "southampton-pippa" is named for people in "southampton", and "area" of its record is portsmouth/],
  ['a day in the future', replace(FILE, '2026-08-14', '2027-01-14'), /sources\.public-list\.date: 2027-01-14 is after today/],
  ['an end in the far future', replace(FILE, END, 'withdrawn: { on: 2062-12-01, reason: x }\n'), /withdrawn\.on: 2062-12-01 is more than 24 months away/],
  ['the emergency number to be withdrawn', replace(EMERGENCY, END, 'withdrawn: { on: 2027-11-01, reason: x }\n'), /every page needs "phone", number "999"/],
  ['a review in the far future', replace(FILE, '2027-02-22', '2062-02-22'), /review: 2062-02-22 is more than 24 months away/],
  ['one source counted twice', replace(FILE, 'sources: [public-list, domestic-abuse-services, own-support]', 'sources: [public-list, public-list]'), /the same source is listed twice/],
  ['hours that close before they open', replace('services/galop.yaml', 'closes: "20:30"', 'closes: "08:30"'), /closes: it closes before it opens; correct the times, or add "overnight: true"/],
  ['an answer about names that is neither yes nor no', replace('services/childline.yaml', 'Yes, you do not need', 'You do not need'), /childline\.yaml:\d+: plain\.anonymous\.says: begin with Yes or No/],
  ['a bank holiday that was lost', replace('bank-holidays.yaml', '  - 2027-03-26\n', ''), /bank-holidays\.yaml:\d+: dates: the year of "until" has fewer than 8 days; add those that are missing/],
  ['bank holidays without the rest of their year', replace('bank-holidays.yaml', /until: 2027-12-31([\s\S]*) {2}- 2027-12-27\n {2}- 2027-12-28\n/, 'until: 2027-12-01$1'), /bank-holidays\.yaml:\d+: until: the list is of whole years; write the last day of a year/],
  ['a bank holiday at a weekend', replace('bank-holidays.yaml', '2027-03-29', '2027-03-28'), /bank-holidays\.yaml:\d+: dates\[\d\]: it is a Saturday or Sunday, and a bank holiday is on neither; correct the day$/],
  ['a year without bank holidays', replace('bank-holidays.yaml', 'until: 2027', 'until: 2028'), /bank-holidays\.yaml:\d+: dates: the year of "until" has fewer than 8 days/],
  ['a line that is always open and is said to be closed', replace('services/national-stalking-helpline.yaml', / {6}kind: weekly\n {6}sessions:\n(?: {8}- .*\n)+ {6}bankHolidays: unknown\n/, '      kind: always\n'), /national-stalking-helpline\.yaml:\d+: alternatives\[0\]\.why: it says "Closed, or no" of national-stalking-helpline, which is wrong while/],
  ['a remark on what is unknown that the record answers', replace('services/galop.yaml', /^ {4}shown: .*$/m, '$&\n    free: true'), /galop\.yaml:\d+: unknowns\[1\]: it says "found no source for what a call costs?" of galop, which is wrong while its first way to reach it is free/],
  ['a withdrawn number that a sentence writes out', { ...replace('services/nhs-111.yaml', /^ {4}shown: .*$/m, '$&\n    withdrawn: { on: 2026-11-01, reason: It is wrong. }'), ...replace('questionnaires/en/victim.yaml', 'You do not have to carry this alone.', 'You can ring 1 1 1.') }, /victim\.yaml:\d+: .*: it names the number "1 1 1", which is withdrawn in content\/services\/nhs-111\.yaml; remove it/],
  ['a withdrawn number that its own record writes out', replace('services/police-101.yaml', /^ {4}shown: .*$/m, '$&\n    withdrawn: { on: 2026-11-01, reason: It is wrong. }'), /police-101\.yaml:\d+: summary: it names the number "101", which is withdrawn/],
  ['a character nobody can see', replace(FILE, 'name: Victim Support', 'name: "\u200bVictim Support"'), /victim-support\.yaml:\d+: it holds a character that cannot be seen/],
  ['an address that could carry a word', replace(FILE, 'https://victimsupport.org.uk/', 'https://victimsupport.org.uk/?a=b'), /write a plain address/],
  ['an alias', replace(FILE, 'name: Victim Support', 'name: *nope'), /not valid YAML|refers to another part/],
  ['an empty list', replace(FILE, /alternatives:\n[\s\S]*?keywords:/, 'alternatives:\nkeywords:'), /alternatives: write a list of other help, or remove the line/],
  ['a door whose contacts are all withdrawn', Object.assign({}, ...['nhs-111', 'samaritans'].map((id) => replace(`services/${id}.yaml`, END, 'withdrawn: { on: 2026-11-01, reason: x }\n'))) as Edits, /doors\.yaml:\d+: \[1\]\.contacts: none of these can be reached/],
  ['a record that is gone, because links rely on its page', { 'services/crimestoppers.yaml': () => GONE }, /crimestoppers\.yaml: the file is missing, and links rely on its page/],
  ['a file that is not text', { [FILE]: () => NOT_TEXT }, /cannot be read as a text file in UTF-8/],
  ['a list that is gone', { 'needs.yaml': () => GONE }, /^content\/needs\.yaml: the file is missing; put it back$/],
  ['a file of a wrong name', { 'services/Wrong Name.yml': () => 'a: 1\n' }, /^content\/services\/Wrong Name\.yml:1: name the file in lower-case letters, digits and hyphens, ending in \.yaml$/],
  ['a file that no page uses', { 'questionnaires/en/others.yaml': () => 'a: 1\n' }, /^content\/questionnaires\/en\/others\.yaml:\d+: no page uses this file; remove it, or correct its name$/],
  ['the number of another service', { [FILE]: (text) => text.replace('"+448081689111"', '"+448088020300"').replace('0808 16 89 111', '0808 802 0300') }, /^content\/services\/victim-support\.yaml:\d+: channels\[0\]\.number: "\+448088020300" belongs to national-stalking-helpline too; correct one of the two, or, .*"sharedWith: \[national-stalking-helpline\]"$/],
  ['a shared number that is another now in one of its records', replace('services/childrens-services.yaml', /number: "\+443005551373"\n {4}shown: 0300 555 1373/, 'number: "+443005551374"\n    shown: 0300 555 1374'), /^content\/services\/adults-services\.yaml:\d+: channels\[\d\]\.sharedWith: childrens-services does not have "\+443005551373"; look which of the two is right/],
  ['the text of another service', { [FILE]: () => CONTENT.get('services/samaritans.yaml') ?? '' }, /^content\/services\/victim-support\.yaml:\d+: code: it has the text of samaritans; write that of this service, or delete the file$/],
  ['the name of another service', replace(FILE, 'name: Victim Support', 'name: Paladin'), /^content\/services\/victim-support\.yaml:\d+: name: "Paladin" is a name of paladin too/],
  ['a guide that was copied', { 'guides/guide-another.md': () => (CONTENT.get('guides/guide-safe-today.md') ?? '').replace(/^title: .*$/m, 'title: Another title').replace(/^code: .*$/m, 'code: other'), 'guide-codes.yaml': (text) => `guide-another: other\n${text}` }, /^content\/guides\/guide-safe-today\.md:\d+: (?:text: )?most of its sentences are in guide-another too; one was copied/],
  ['several mistakes at once', { ...replace(FILE, 'summary:', 'sumary: x\nsummary:'), 'services/empty.yaml': () => '', 'services/Wrong Name.yml': () => 'a: 1\n' }, /^content\/services\/empty\.yaml:\d+: the file is empty/],
];
