import type { BannedPhrases } from '../../schemas/wording.ts';
import { foldText } from '../text/fold-text.ts';
import { type FindPossible, makePhraseIndex, type Possible } from './phrase-index.ts';

/** A banned phrase found in a text. */
export interface Finding {
  /** The words of the text that matched. */
  found: string;
  why: string;
}

/** Whose page a text stands on. */
export type Side = 'own-side' | 'victim-side';

/**
 * Looks for banned phrases, as whole words, whatever the case and the characters they are written in.
 *
 * @param side whose page it stands on; "neither" for what is banned everywhere, none for everything
 */
export function findBanned(
  text: string,
  wording: readonly BannedPhrases[],
  side?: Side | 'neither',
): Finding[] {
  return findAll(text, wording)
    .filter(({ scope }) => scope === 'all' || side === undefined || scope === side)
    .map(({ finding }) => finding);
}

interface ScopedFinding {
  scope: BannedPhrases['scope'];
  finding: Finding;
}

/** One finding for each rule that a text breaks, in the order of the rules. */
function findAll(text: string, wording: readonly BannedPhrases[]): ScopedFinding[] {
  const { findPossible, findings } = remember(wording);
  const known = findings.get(text);
  if (known) return known;
  const plain = foldText(text);
  const possible = findPossible(plain);
  const found = wording.flatMap((rule): ScopedFinding[] => {
    const first = findFirst(plain, possible.get(rule), rule.unless);
    return first === undefined
      ? []
      : [{ scope: rule.scope, finding: { found: first, why: rule.why } }];
  });
  findings.set(text, found);
  return found;
}

/** What is known of a list of rules: how to look for its phrases, and what was found in texts. */
interface Known {
  findPossible: FindPossible;
  findings: Map<string, ScopedFinding[]>;
}

const memory = new WeakMap<readonly BannedPhrases[], Known>();

function remember(wording: readonly BannedPhrases[]): Known {
  const known = memory.get(wording);
  if (known) return known;
  const made: Known = { findPossible: makePhraseIndex(wording), findings: new Map() };
  memory.set(wording, made);
  return made;
}

/** The words of the first phrase of a rule that stands in a text where it may not. */
function findFirst(
  text: string,
  possible: Possible | undefined,
  unless: readonly string[],
): string | undefined {
  if (!possible?.phrases.some((phrase) => text.search(compilePhrase(phrase)) >= 0))
    return undefined;
  const spared = blank(text, possible.except);
  for (const phrase of possible.phrases)
    for (const { 0: found, index } of matchAll(spared, compilePhrase(phrase)))
      if (!standBefore(unless, spared, index)) return found;
  return undefined;
}

/** As `String.matchAll`, which would compile a copy of the expression for each text. */
function* matchAll(text: string, expression: RegExp): Generator<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const { lastIndex } = expression;
    yield match;
    expression.lastIndex = match[0] === '' ? lastIndex + 1 : lastIndex;
  }
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
