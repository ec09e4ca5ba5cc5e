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
