import { toAlternatives, type WordSets } from './word-sets.ts';

/** Up to three words, each with the space after it. */
const GAP = '(?:[a-z0-9]+ ){0,3}';
/** What was typed ends where the signs of deeds and sides begin, which alone have hyphens. */
const END = '(?:[a-z]+-[a-z-]+ )*$';
const WORD = /^[a-z0-9-]+\*?$/;

/**
 * Makes one expression of phrases, for words that each have a space after them. In a phrase `(a|b)`
 * is either, `(a)?` may be missing, `..` is up to three words, `*` is the rest of a word, `^` and `$`
 * are the beginning and the end of what was typed, and a point before a name is any word of that set.
 *
 * @throws where a phrase cannot be read, with what is wrong with it
 */
export function compilePhrases(phrases: readonly string[], sets: WordSets): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.map((phrase) => toSource(phrase, sets)).join('|')})`);
}

function toSource(phrase: string, sets: WordSets): string {
  const tokens = phrase.match(/[()|^$]\??|[^\s()|^$?]+|\S/g) ?? [];
  let depth = 0;
  const source = tokens.map((token) => {
    if (token === '(') depth += 1;
    if (token.startsWith(')')) depth -= 1;
    if (depth < 0) throw new Error('a bracket is closed that was not opened');
    return toPart(token, sets);
  });
  if (depth > 0) throw new Error('a bracket is not closed');
  return source.join('');
}

function toPart(token: string, sets: WordSets): string {
  switch (token) {
    case '(':
      return '(?:';
    case ')':
    case ')?':
    case '|':
    case '^':
      return token;
    case '$':
      return END;
    case '..':
      return GAP;
  }
  if (token.startsWith('.')) return `${toAlternatives(findSet(token.slice(1), sets))} `;
  if (!WORD.test(token))
    throw new Error(`"${token}" is no word in small letters without apostrophes`);
  return `${token.replace('*', '[a-z0-9]*')} `;
}

function findSet(name: string, sets: WordSets): readonly string[] {
  const set = sets[name];
  if (set === undefined) throw new Error(`there is no set of words "${name}"`);
  return set;
}
