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
      const spared = except.reduce(blank, plain);
      const found = phrases
        .flatMap((phrase) => [...spared.matchAll(compilePhrase(phrase))])
        .find(({ index }) => !unless.some((words) => standsBefore(words, spared, index)));
      return found ? [{ found: found[0], why }] : [];
    });
}

/** Takes a right phrase out of a text, leaving the rest in its place. */
function blank(text: string, phrase: string): string {
  return text.replaceAll(compilePhrase(phrase), (match) => '~'.repeat(match.length));
}

/** True if the words stand before a place of a text, in the same sentence. */
function standsBefore(words: string, text: string, index: number): boolean {
  const sentence =
    text
      .slice(0, index)
      .split(/[.!?:;]/)
      .at(-1) ?? '';
  return sentence.search(compilePhrase(words)) >= 0;
}

const compiled = new Map<string, RegExp>();

/** Up to three words, and the space after them. */
const GAP = "(?:[\\w'’,-]+\\s+){0,3}";

/** Turns the notation of `content/wording.yaml` into an expression for whole words. */
function compilePhrase(phrase: string): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const source = phrase
    .replaceAll(/[.+^${}[\]\\]/g, '\\$&')
    .replaceAll('*', "[\\w']*")
    .replaceAll(/^(\([^()]*\))\? /g, '(?:$1\\s+)?')
    .replaceAll(/ (\([^()]*\))\?/g, '(?:\\s+$1)?')
    .replaceAll(' \\.\\. ', `\\s+${GAP}`)
    .replaceAll(' ', '\\s+');
  const expression = new RegExp(`(?<![\\w'])(?:${source})(?![\\w'])`, 'gi');
  compiled.set(phrase, expression);
  return expression;
}
