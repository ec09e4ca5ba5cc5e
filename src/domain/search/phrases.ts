import { toAlternatives, type WordSets } from './word-sets.ts';

/** Up to three words with the space after each. */
const GAP = '(?:[a-z0-9-]+ ){0,3}';

/**
 * Makes one expression of phrases for normalised texts. In a phrase `(a|b)` is either, `(a)?` may be
 * missing, ` .. ` is up to three words, `*` is the rest of a word, `^` and `$` are the beginning and
 * the end of what was typed, and a point before a name is any word of that set.
 *
 * @throws where a phrase names a set that is not among those given, or leaves a bracket open
 */
export function compilePhrases(phrases: readonly string[], sets: WordSets): RegExp {
  const sources = phrases.map((phrase) => toSource(phrase, sets));
  return new RegExp(`(?:^| )(?:${sources.join('|')})(?= |$)`);
}

function toSource(phrase: string, sets: WordSets): string {
  return phrase
    .replaceAll('*', '[a-z0-9]*')
    .replaceAll(/\.([a-z]+)/g, (_, name: string) => toAlternatives(findSet(name, sets)))
    .replaceAll(/ (\([^()]*(?:\(\?:[^()]*\)[^()]*)*\))\?(?= |$)/g, '(?: $1)?')
    .replaceAll(/^(\([^()]*(?:\(\?:[^()]*\)[^()]*)*\))\? /g, '(?:$1 )?')
    .replaceAll(' .. ', ` ${GAP}`)
    .replaceAll('^ ', '^')
    .replaceAll('$', END);
}

/** What was typed ends where the signs of deeds and sides begin. */
const END = '(?= [a-z]+-|$)';

function findSet(name: string, sets: WordSets): readonly string[] {
  const set = sets[name];
  if (set === undefined) throw new Error(`there is no set of words "${name}"`);
  return set;
}
