import type { BannedPhrases } from '../../schemas/wording.ts';

/** A banned phrase found in a text. */
export interface Finding {
  /** The words of the text that matched. */
  found: string;
  why: string;
}

/** Whose page a text stands on. */
export type Side = 'own-side' | 'victim-side';

/**
 * Looks for banned phrases, as whole words, whatever the case and the kind of apostrophe.
 *
 * @param side whose page it stands on; both for a text of neither
 */
export function findBanned(
  text: string,
  wording: readonly BannedPhrases[],
  side?: Side,
): Finding[] {
  const plain = text.replaceAll('’', "'");
  return wording
    .filter(({ scope }) => scope === 'all' || side === undefined || scope === side)
    .flatMap(({ phrases, unless, except, why }) => {
      const spared = blank(plain, except);
      const found = [...spared.matchAll(compilePhrases(phrases))].find(
        ({ index }) => !standBefore(unless, spared, index),
      );
      return found ? [{ found: found[0], why }] : [];
    });
}

/** Takes right phrases out of a text, leaving the rest in its place. */
function blank(text: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return text;
  return text.replaceAll(compilePhrases(phrases), (match) => '~'.repeat(match.length));
}

/** True if any of the words stand before a place of a text, in the same sentence. */
function standBefore(words: readonly string[], text: string, index: number): boolean {
  if (words.length === 0) return false;
  const sentence =
    text
      .slice(0, index)
      .split(/[.!?:;]/)
      .at(-1) ?? '';
  return sentence.search(compilePhrases(words)) >= 0;
}

const compiled = new WeakMap<readonly string[], RegExp>();

/** Turns phrases in the notation of `content/wording.yaml` into one expression for whole words. */
function compilePhrases(phrases: readonly string[]): RegExp {
  const known = compiled.get(phrases);
  if (known) return known;
  const expression = new RegExp(
    `(?:(?<![\\w'])|${SHORT_FORM})(?:${phrases.map(toSource).join('|')})(?![\\w'])`,
    'gi',
  );
  compiled.set(phrases, expression);
  return expression;
}

/** Where a short form begins: `they're`, `isn't`. */
const SHORT_FORM = "(?<=\\w)(?=n?'\\w)";

/** Between two words: a space, or nothing where a short form begins. */
const SPACE = `(?:\\s+|${SHORT_FORM})`;

/** Up to three words, and the space after them. */
const GAP = "(?:[\\w'’,-]+\\s+){0,3}";

/** Stands before the first word of a clause, maybe with "please" or the like between. */
const CLAUSE_START = '(?<=(?:^|[.!?:;,"“(–])\\s*(?:(?:please|just|then|simply|instead|so)\\s+)?)';

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
