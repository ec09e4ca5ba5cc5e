import type { BannedPhrases } from '../../schemas/wording.ts';
import type { Side } from '../../vocabulary/audience.ts';
import { foldText } from '../text/plain-text.ts';
import { blankConceded } from './conceded.ts';
import { blankPhrases, compilePhrase, matchAll, standBefore } from './phrases.ts';
import { type FindPossible, makePhraseIndex, type Possible } from './phrase-index.ts';

/** A banned phrase found in a text. */
export interface Finding {
  /** The words of the text that matched. */
  found: string;
  why: string;
}

/**
 * Looks for banned phrases, as whole words, in any case and any characters.
 *
 * @param side whose page it is on; "neither" for what is banned everywhere, "both" for everything
 */
export function findBanned(
  text: string,
  wording: readonly BannedPhrases[],
  side: Side | 'both' | 'neither' = 'both',
): Finding[] {
  const plain = blankConceded(foldText(text));
  const possible = indexOf(wording)(plain);
  return wording
    .filter(({ scope }) => scope === 'all' || side === 'both' || scope === side)
    .flatMap((rule): Finding[] => {
      const found = findFirst(plain, possible.get(rule), rule.unless);
      return found === undefined ? [] : [{ found, why: rule.why }];
    });
}

const indexes = new WeakMap<readonly BannedPhrases[], FindPossible<BannedPhrases>>();

/** How to look for the phrases of a list of rules, made with the first text. */
function indexOf(wording: readonly BannedPhrases[]): FindPossible<BannedPhrases> {
  const index = indexes.get(wording) ?? makePhraseIndex(wording);
  indexes.set(wording, index);
  return index;
}

/** The words of the first phrase of a rule that is in a text where it may not be. */
function findFirst(
  text: string,
  possible: Possible | undefined,
  unless: readonly string[],
): string | undefined {
  if (!possible?.phrases.some((phrase) => text.search(compilePhrase(phrase)) >= 0))
    return undefined;
  const spared = blankPhrases(text, possible.except);
  for (const phrase of possible.phrases)
    for (const { 0: found, index } of matchAll(spared, compilePhrase(phrase)))
      if (!standBefore(unless, spared, index)) return found;
  return undefined;
}
