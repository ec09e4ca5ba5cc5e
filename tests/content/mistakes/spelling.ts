import { replace } from '../../support/edit-content.ts';
import type { Mistake } from './mistake.ts';

const FILE = 'guides/guide-report-to-police.md';
/** Puts some words into a guide. */
export const write = (words: string) => replace(FILE, 'You can ring without proof.', words);

/** Words that are spelt the American way, or wrong. */
export const mistakesInSpelling: readonly Mistake[] = [
  ['an American word', write('A color.'), /^content\/guides\/guide-report-to-police\.md:\d+: "color" is not a word/],
  ['a slip of the keys', write('You can rnig.'), /"rnig" is not a word of British English that we know, perhaps "ring"/],
  ['a capital at the start', write('Colors help.'), /"Colors" is not a word/],
  ['capitals throughout', write('RNIG them.'), /"RNIG" is not a word/],
  ['a part of a word with a hyphen', write('A well-knwon way.'), /"knwon" is not a word/],
  ['a word in the possessive', write('The neighbor’s door.'), /"neighbor\S*" is not a word/],
  ['a word of several in one', write('A newPasswrod here.'), /"[Pp]asswrod" is not a word/],
  ['two slips in one line', write('You recieve a rnig.'), /"recieve" is not a word/],
  ['a word in a field of a record', replace('services/galop.yaml', /summary: >-\n/, 'summary: >-\n  They anser.\n'), /^content\/services\/galop\.yaml:\d+: "anser" is not a word/],
];

/** Words that are right: on the list, British, short, in capitals, in addresses. */
export const rightWords: readonly string[] = [
  'A colour.',
  'Colour, COLOUR and colours.',
  'The neighbour’s door isn’t open.',
  "The neighbour's door isn't open.",
  'A well-known textphone for LGBTQ people.',
  'Look at crimestoppers.org.uk now.',
  'A café, naïvely.',
  'It is open on the 1st.',
];
