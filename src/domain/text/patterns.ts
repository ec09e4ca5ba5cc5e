const WORD = /^[a-z0-9]+\*?$/;

/**
 * Makes one test of patterns, for normalised words. In a pattern `(a|b)` is either, `(a)?` may be
 * missing, `..` is up to three words, `*` is the rest of a word, `^` and `$` are the beginning and the
 * end of what was typed.
 *
 * @throws where a pattern cannot be read, with what is wrong with it
 */
export function compilePatterns(
  patterns: readonly string[],
): (words: readonly string[]) => boolean {
  const expression = new RegExp(`(?:^| )(?:${patterns.map(toSource).join('|') || '(?!)'})`);
  return (words) => expression.test(words.map((word) => `${word} `).join(''));
}

function toSource(pattern: string): string {
  const tokens = pattern.match(/[()|^$]\??|[^\s()|^$?]+|\S/g) ?? [];
  const source = tokens.map(toPart).join('');
  try {
    new RegExp(source);
  } catch {
    throw new Error('a bracket is not closed, or closed and not opened');
  }
  return source;
}

function toPart(token: string): string {
  if (token === '(') return '(?:';
  if ([')', ')?', '|', '^', '$'].includes(token)) return token;
  if (token === '..') return '(?:[a-z0-9]+ ){0,3}';
  if (!WORD.test(token))
    throw new Error(`"${token}" is no word in small letters without apostrophes`);
  return `${token.replace('*', '[a-z0-9]*')} `;
}
