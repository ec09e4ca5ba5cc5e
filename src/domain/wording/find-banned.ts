import type { BannedPhrases } from '../../schemas/wording.ts';
import { findPossible } from './possible-phrases.ts';

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
  const isPossible = findPossible(plain, wording);
  return wording
    .filter(({ scope }) => scope === 'all' || side === undefined || scope === side)
    .flatMap(({ phrases, unless, except, why }) => {
      const possible = phrases.filter(isPossible);
      if (possible.length === 0) return [];
      const spared = blank(plain, except.filter(isPossible));
      for (const phrase of possible) {
        const found = [...spared.matchAll(compilePhrase(phrase))].find(
          ({ index }) => !standBefore(unless, spared, index),
        );
        if (found) return [{ found: found[0], why }];
      }
      return [];
    });
}

/** Takes right phrases out of a text, leaving the rest in its place. */
function blank(text: string, phrases: readonly string[]): string {
  return phrases.reduce(
    (left, phrase) => left.replaceAll(compilePhrase(phrase), (match) => '~'.repeat(match.length)),
    text,
  );
}

/** True if any of the words stand before a place of a text, in the same sentence. */
function standBefore(words: readonly string[], text: string, index: number): boolean {
  const sentence =
    text
      .slice(0, index)
      .split(/[.!?:;]/)
      .at(-1) ?? '';
  return words.some((word) => sentence.search(compilePhrase(word)) >= 0);
}

const compiled = new Map<string, RegExp>();

/** Turns a phrase in the notation of `content/wording.yaml` into an expression for whole words. */
function compilePhrase(phrase: string): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const expression = new RegExp(
    `(?:(?<![\\w'])|${SHORT_FORM})(?:${toSource(phrase)})(?![\\w'])`,
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
