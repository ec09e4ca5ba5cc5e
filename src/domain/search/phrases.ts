/** Up to three words with the space after each. */
const GAP = '(?:[a-z0-9]+ ){0,3}';

/**
 * Makes one expression of phrases for normalised texts. In a phrase `(a|b)` is either, `(a)?` may be
 * missing, ` .. ` is up to three words, and `*` is the rest of a word.
 */
export function compilePhrases(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.map(toSource).join('|')})(?= |$)`);
}

function toSource(phrase: string): string {
  return phrase
    .replaceAll('*', '[a-z0-9]*')
    .replaceAll(' .. ', ` ${GAP}`)
    .replaceAll(/^(\([^()]*\))\? /g, '(?:$1 )?')
    .replaceAll(/ (\([^()]*\))\?/g, '(?: $1)?');
}

/** The plain words of phrases, for the vocabulary. */
export function listPhraseWords(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    phrase.split(/[ ()|?]+/).filter((word) => /^[a-z0-9]{2,}$/.test(word)),
  );
}
