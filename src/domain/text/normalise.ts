import { foldText } from './fold-text.ts';

/** Beyond this, a text is a story, of which the beginning and the end are read. */
const LONGEST_TEXT = 600;

/** The beginning and the end of a long text: what is most urgent often stands last. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const half = LONGEST_TEXT / 2;
  return `${text.slice(0, half)} ${text.slice(-half)}`;
}

/**
 * A text as search compares it: small letters without accents, apostrophes dropped (`can't` becomes
 * `cant`), everything else that is neither letter nor digit a single space. What people write onto an
 * age, a school year or a time stands apart (`14yo` becomes `14 yo`), and a letter that they draw out stands once (`dieee`).
 */
export function normalise(text: string): string {
  return foldText(text)
    .replaceAll("'", '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/([a-z])\1{2,}/g, '$1')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\b(\d+)(yo|yrs?|years?|f|m|mins?|am|pm)\b/g, '$1 $2')
    .replaceAll(/\b(y|yr|year|age|m|f)(\d{1,2})\b/g, '$1 $2')
    .trim();
}

/** The words of a normalised text. */
export function splitWords(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** Long enough for a final e to be an ending: `care` and `car` stay apart. */
const E_FROM = 5;

/**
 * The stem of a word, lightly: endings of number and time go, so that `messages` and `messaging` meet.
 *
 * @param word in small letters, without apostrophes
 */
export function stem(word: string): string {
  return dropE(dropTense(dropPlural(word)));
}

function dropPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

function dropTense(word: string): string {
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const bare = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1];
  if (bare === undefined || !/[aeiouy]/.test(bare)) return word;
  return bare.length > 3 && /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}

function dropE(word: string): string {
  if (word.length >= E_FROM && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 && word.endsWith('y') ? `${word.slice(0, -1)}i` : word;
}
