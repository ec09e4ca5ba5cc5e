import { replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const FILE = 'services/victim-support.yaml';
const GUIDE = 'guides/guide-report-to-police.md';
const PROOF = 'You can ring without proof.';

/** What tools and accidents leave in files of any kind. */
export const mistakesInFiles: readonly Mistake[] = [
  ['a guide with both sides of a merge', replace(GUIDE, PROOF, `<<<<<<< HEAD\n${PROOF}\n||||||| 1a2b3c4\n=======\nYou can ring.\n>>>>>>> other`), /^content\/guides\/guide-report-to-police\.md:\d+: "<<<<<<<" is the mark of an unfinished merge, and so in 3 more places; keep one of the two versions and remove all marks$/],
  ['the end of a merge alone', replace(GUIDE, PROOF, `${PROOF}\n>>>>>>> other`), /:\d+: ">>>>>>>" is the mark/],
  ['the middle of a merge alone', replace(GUIDE, PROOF, `${PROOF}\n=======`), /:\d+: "=======" is the mark/],
  ['a soft hyphen in a guide', replace(GUIDE, PROOF, 'You can ring with\u00adout proof.'), /:\d+: it holds a character that cannot be seen or read \(U\+00AD\); type the words around it again by hand$/],
  ['a mark of the byte order in the middle', replace(FILE, 'name: ', 'name: \ufeff'), /:\d+: .*\(U\+FEFF\)/],
  ['a mark that turns the direction of text', replace(FILE, 'name: ', 'name: \u202e'), /:\d+: .*\(U\+202E\)/],
  ['a filler that counts as a letter', replace(FILE, 'name: ', 'name: \u3164'), /:\d+: .*\(U\+3164\)/],
  ['a separator of lines', replace(GUIDE, PROOF, `${PROOF}\u2028`), /:\d+: .*\(U\+2028\)/],
  ['a control character', replace(GUIDE, PROOF, `${PROOF}\u0008`), /:\d+: .*\(U\+0008\)/],
  ['a letter lost in another encoding', replace(GUIDE, PROOF, `${PROOF}\ufffd`), /:\d+: .*\(U\+FFFD\)/],
  ['a character that nobody sees, written as code', replace(FILE, 'name: Victim Support', 'name: "Victim\\u200b Support"'), /name: it holds a character that cannot be seen/],
  ['a character of a guide written as code', replace(GUIDE, PROOF, 'You can ring with&#173;out proof.'), /text: it holds a character written as code; type the character itself$/],
  ['a guide of 400,000 lines', { [GUIDE]: (text) => text + 'You can ring.\n'.repeat(400_000) }, /^content\/guides\/guide-report-to-police\.md:\d+: it has \d+ characters on 400\d+ lines, and at most 200000 on 5000 are read; shorten it$/],
  ['a record on one line without end', { [FILE]: (text) => `${text}# ${'x'.repeat(300_000)}` }, /victim-support\.yaml:\d+: it has \d+ characters/],
  ['a sign of a number that begins a note', replace(FILE, 'name: Victim Support', 'name: Victim Support #1'), /^content\/services\/victim-support\.yaml:\d+: what comes after "#" is not read; put the whole text into double quotes/],
  ['a note after an entry that has an apostrophe', replace(FILE, 'name: Victim Support', "name: Victim's Support # the line"), /:\d+: what comes after "#" is not read/],
  ['quotation marks of a word processor around a text', replace(FILE, 'name: Victim Support', 'name: “Victim Support”'), /name: it holds quotation marks around all of it, which readers would see; remove them$/],
  ['a guide with a word without end', replace(GUIDE, PROOF, `${PROOF} ${'x'.repeat(150_000)}`), /:\d+: 150000 characters are here without a space; shorten or remove them$/],
  ['a record named like what every object has', { 'services/constructor.yaml': () => 'code: x\n' }, /^content\/services\/constructor\.yaml:\d+: this name has a meaning of its own to the program; choose another$/],
  ['a record named like the prototype', { 'services/__proto__.yaml': () => 'code: x\n' }, /^content\/services\/__proto__\.yaml:\d+: /],
  ['a record named like a method', { 'services/toString.yaml': () => 'code: x\n' }, /^content\/services\/toString\.yaml:\d+: /],
  ['a guide named like what every object has', { 'guides/constructor.md': () => '' }, /^content\/guides\/constructor\.md:\d+: this name/],
  ['a copy made by a file manager', { 'services/gp copy.yaml': () => 'code: x\n' }, /^content\/services\/gp copy\.yaml:\d+: name the file in lower-case letters, digits and hyphens, ending in \.yaml$/],
  ['a record beside its folder', { 'gp.yaml': () => 'code: x\n' }, /^content\/gp\.yaml:\d+: no page uses this file; remove it, or correct its name$/],
  ['a folder of another name', { 'service/gp.yaml': () => 'code: x\n' }, /^content\/service\/gp\.yaml:\d+: no page uses this file/],
  ['a reference to what every object has', replace(FILE, 'service: national-stalking-helpline', 'service: constructor'), /alternatives\[\d\]\.service: this name has a meaning/],
  ['a reference to a method', replace(FILE, 'service: national-stalking-helpline', 'service: toString'), /alternatives\[\d\]\.service: write an id/],
  ['a key named like what every object has', replace(FILE, 'sources:\n  ', 'sources:\n  constructor: { title: A, publisher: B, date: undated, kind: own }\n  '), /sources\.constructor: this name has a meaning/],
  ['a key named like the prototype', replace(FILE, 'summary:', '__proto__: x\nsummary:'), /:\d+: "__proto__" cannot be a name; choose another$/],
  ['a field named like what every object has', replace(FILE, 'summary:', 'constructor: x\nsummary:'), /: constructor: there is no field of this name/],
  ['words for what every object has', replace('questionnaires/en/victim.yaml', 'notes:', 'notes:\n  toString:\n    heading: When\n    text: [Yes.]'), /notes\.toString: the logic has nothing of this name/],
];
