import type { BannedPhrases } from '../../schemas/wording.ts';
import type { Side } from '../../vocabulary/audience.ts';
import { foldText } from '../text/plain-text.ts';
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
  return findAll(text, wording)
    .filter(({ scope }) => scope === 'all' || side === 'both' || scope === side)
    .map(({ finding }) => finding);
}

interface ScopedFinding {
  scope: BannedPhrases['scope'];
  finding: Finding;
}

/** One finding for each rule that a text breaks, in the order of the rules. */
function findAll(text: string, wording: readonly BannedPhrases[]): ScopedFinding[] {
  const known = remember(wording);
  const before = known.findings.get(text);
  if (before) return before;
  const found = known.trusted.has(text) ? [] : findAnew(text, wording, known);
  known.findings.set(text, found);
  return found;
}

function findAnew(text: string, wording: readonly BannedPhrases[], known: Known): ScopedFinding[] {
  const plain = foldText(text);
  known.findPossible ??= makePhraseIndex(wording);
  const possible = known.findPossible(plain);
  return wording.flatMap((rule): ScopedFinding[] => {
    const first = findFirst(plain, possible.get(rule), rule.unless);
    return first === undefined
      ? []
      : [{ scope: rule.scope, finding: { found: first, why: rule.why } }];
  });
}

/**
 * Lets texts pass without looking at them again.
 *
 * @param texts what {@link listHarmless} returned under the same rules
 */
export function trustTexts(texts: readonly string[], wording: readonly BannedPhrases[]): void {
  for (const text of texts) remember(wording).trusted.add(text);
}

/** The texts that were asked about so far and hold none of the phrases. */
export function listHarmless(wording: readonly BannedPhrases[]): string[] {
  return [...remember(wording).findings].flatMap(([text, found]) =>
    found.length === 0 ? [text] : [],
  );
}

/** What is known of a list of rules: how to look for its phrases, and what was found in texts. */
interface Known {
  /** Made with the first text that has to be looked at. */
  findPossible: FindPossible<BannedPhrases> | undefined;
  findings: Map<string, ScopedFinding[]>;
  /** Texts in which nothing was found, by another run. */
  trusted: Set<string>;
}

const memory = new WeakMap<readonly BannedPhrases[], Known>();

function remember(wording: readonly BannedPhrases[]): Known {
  const known = memory.get(wording);
  if (known) return known;
  const made: Known = { findPossible: undefined, findings: new Map(), trusted: new Set() };
  memory.set(wording, made);
  return made;
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
