import { replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const FILE = 'ui.en.yaml';
const write = (words: string) => replace(FILE, 'Texts stay on your phone.', words);
const of = (field: string, message: string) =>
  new RegExp(`^content/ui\\.en\\.yaml:\\d+: ${field}: ${message}`);

/** What an editor gets wrong in the words that code says. */
export const mistakesInUiWords: readonly Mistake[] = [
  [
    'a place that is lost',
    replace(FILE, '"Checked on {day} by {who}."', '"Checked by {who}."'),
    of('age.fact.checked', 'keep \\{day\\} and \\{who\\} in it, to be filled in, and no other'),
  ],
  [
    'a place that nothing fills in',
    replace(FILE, '"{count} results"', '"{count} results for {query}"'),
    of('results.many', 'keep \\{count\\} in it, to be filled in, and no other'),
  ],
  ['a place in a text without any', write('"Texts stay on {device}."'), of('contact.traces.text', 'nothing is filled in here; remove the curly brackets')],
  ['HTML', write('Texts stay <b>here</b>.'), of('contact.traces.text', 'it holds HTML; write plain text')],
  ['words that reassure', write('You are safe.'), of('contact.traces.text', '"You are safe" may not be used here .*Nobody reading can be told')],
  ['words that lead the other side to somebody', write('Find out where they live.'), of('contact.traces.text', '"Find out where" may not be used here')],
  ['a service that the other side never names', write('Ring {{victim-support name}} first.'), of('contact.traces.text', 'it names "Victim Support", which is for people it happens to, and this is read by everybody; remove it')],
  ['a service that does not exist', replace(FILE, 'service: paladin', 'service: palladin'), of('forProfessionals\\.contacts\\[2\\]\\.service', 'there is no content/services/palladin\\.yaml')],
  ['a sentence without end', write(`Texts stay ${'and stay '.repeat(13)}here.`), of('contact.traces.text', 'a sentence has more than 25 words')],
  ['hard words', write('Organisations responsible for telecommunications systematically accumulate documentation regarding electronic correspondence, associated notifications, supplementary authorisations and miscellaneous administrative communication.'), of('contact', 'it needs [\\d.]+ years of school')],
  ['an American word', write('Texts are stored in color.'), /^content\/ui\.en\.yaml:\d+: "color" is not a word/],
  ['a field that nothing says', replace(FILE, 'hours:\n  always:', 'hours:\n  often: Often.\n  always:'), of('hours.often', 'there is no field of this name')],
];
