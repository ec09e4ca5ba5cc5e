import { foldText } from '../text/plain-text.ts';

const compiled = new Map<string, RegExp>();

/** Turns a phrase in the notation of `content/wording.yaml` into an expression for whole words. */
export function compilePhrase(phrase: string): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const expression = new RegExp(
    `(?:(?<![\\w'])|${SHORT_FORM})(?:${toSource(foldText(phrase))})(?![\\w'])`,
    'gi',
  );
  compiled.set(phrase, expression);
  return expression;
}

/** Where a short form begins: `they're`, `isn't`. */
const SHORT_FORM = "(?<=\\w)(?=n?'\\w)";

/** Between two words: a space, or nothing where a short form begins. */
const SPACE = `(?:\\s+|${SHORT_FORM})`;

/** Up to three words, and the space after them. */
const GAP = "(?:[\\w'’,-]+\\s+){0,3}";

/** Stands before the first word of a clause, maybe with "please" or the like between. */
const CLAUSE_START =
  '(?<=(?:^|[.!?:;,"(]|\\s-)\\s*(?:(?:please|just|then|simply|instead|so)\\s+)?)';

function toSource(phrase: string): string {
  const source = phrase
    .replace(/^\^ /, '')
    .replaceAll(/[.+^${}[\]\\]/g, '\\$&')
    .replaceAll('*', "[\\w']*")
    .replaceAll(/^(\([^()]*\))\? /g, `(?:$1${SPACE})?`)
    .replaceAll(/ (\([^()]*\))\?/g, `(?:${SPACE}$1)?`)
    .replaceAll(' \\.\\. ', `${SPACE}${GAP}`)
    .replaceAll(' ', SPACE);
  return phrase.startsWith('^ ') ? `${CLAUSE_START}(?:${source})` : source;
}

/** As `String.matchAll`, which would compile a copy of the expression for each text. */
export function* matchAll(text: string, expression: RegExp): Generator<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const { lastIndex } = expression;
    yield match;
    expression.lastIndex = match[0] === '' ? lastIndex + 1 : lastIndex;
  }
}

/** Takes right phrases out of a text, leaving the rest in its place. */
export function blankPhrases(text: string, phrases: readonly string[]): string {
  return phrases.reduce(
    (left, phrase) => left.replaceAll(compilePhrase(phrase), (match) => '~'.repeat(match.length)),
    text,
  );
}

/** True if any of the words stand before a place of a text, in the same sentence. */
export function standBefore(words: readonly string[], text: string, index: number): boolean {
  const sentence =
    text
      .slice(0, index)
      .split(/[.!?:;]/)
      .at(-1) ?? '';
  return words.some((word) => sentence.search(compilePhrase(word)) >= 0);
}
