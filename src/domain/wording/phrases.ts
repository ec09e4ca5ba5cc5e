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

/** The words that `..` stands for, at most. */
const MOST_WORDS = 3;

/** So many words, and the space after them; several `..` in a row stand for so many more. */
const writeGap = (count: number) => `(?:[\\w'’,-]+\\s+){0,${MOST_WORDS * count}}`;

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
    .replaceAll(/(?: \\\.\\\.)+ /g, (gaps) => SPACE + writeGap(gaps.trim().split(' ').length))
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

/** True if any of the words come before a place of a text, in the same sentence. */
export function standBefore(words: readonly string[], text: string, index: number): boolean {
  const sentence =
    text
      .slice(0, index)
      .split(/[.!?:;]/)
      .at(-1) ?? '';
  return words.some((word) => sentence.search(compilePhrase(word)) >= 0);
}

/** A part of a phrase that has to be in a text that has the phrase. */
export interface Place {
  /**
   * The ways to fill it: the words that it begins with, in small letters, with `*` where more letters
   * may follow.
   */
  ways: readonly (readonly string[])[];
  /** True if there is a way whose first word cannot be named. */
  isOpen: boolean;
  /** Letters that it has in every way to fill it, even within a word. */
  literal: string;
  /** How many spaces after the beginning of the place before it, at most, it begins. */
  reach: number;
}

/**
 * Takes a phrase of `content/wording.yaml` apart: what it needs, in its order. Parts that may be missing
 * need nothing, but take up room.
 */
export function listPlaces(phrase: string): Place[] {
  const places: Place[] = [];
  let reach = 0;
  for (const part of splitAtTop(foldText(phrase).toLowerCase(), ' ')) {
    if (part === '^') continue;
    if (part !== '..' && !part.endsWith('?')) {
      const ways = listWays(part);
      const isOpen = ways.some((way) => way.length === 0);
      places.push({ ways, isOpen, literal: findLiteral(part), reach });
      reach = 0;
    }
    const spaces = part.split(' ').length;
    const gaps = part.split('..').length - 1;
    reach += spaces + gaps * MOST_WORDS;
  }
  return places;
}

function listWays(part: string): string[][] {
  const ways = part.startsWith('(') && part.endsWith(')') ? part.slice(1, -1) : part;
  return splitAtTop(ways, '|').map((way) => {
    const [plain = ''] = /^[\w' ]*[*(]?/.exec(way) ?? [];
    const words = plain.split(' ').filter((word) => word && word !== '(');
    return words[0] === '*' ? [] : words.map((word) => word.replace('(', '*'));
  });
}

/** The longest run of letters outside brackets, where all of the part is outside of them or beside. */
function findLiteral(part: string): string {
  if (splitAtTop(part, '|').length > 1) return '';
  const outside = part.replaceAll(/\((?:[^()]|\([^()]*\))*\)\??/g, '*').split('*');
  return outside.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** The parts of a phrase between marks that are in no brackets. */
function splitAtTop(phrase: string, mark: string): string[] {
  if (!phrase.includes('(')) return phrase.split(mark);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let end = 0; end < phrase.length; end += 1) {
    const letter = phrase[end];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === mark && depth === 0) {
      parts.push(phrase.slice(start, end));
      start = end + 1;
    }
  }
  return [...parts, phrase.slice(start)];
}
