import { foldText } from '../text/fold-text.ts';

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
