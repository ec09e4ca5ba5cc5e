/**
 * A text as search compares it: small letters without accents, apostrophes dropped (`can't` becomes
 * `cant`), everything else that is neither letter nor digit a single space.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a normalised text. */
export function splitWords(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
