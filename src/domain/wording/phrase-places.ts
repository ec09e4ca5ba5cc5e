import { foldText } from '../text/plain-text.ts';

/** A part of a phrase that has to stand in a text that holds the phrase. */
export interface Place {
  /**
   * The ways to fill it: the words that it begins with, in small letters, with `*` where more letters
   * may follow.
   */
  ways: readonly (readonly string[])[];
  /** True if there is a way whose first word cannot be named. */
  isOpen: boolean;
  /** Letters that it holds whatever the way, be it within a word. */
  literal: string;
  /** How many spaces after the beginning of the place before it, at most, it begins. */
  reach: number;
}

/** The words that `..` stands for, at most. */
const GAP = 3;

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
    reach += spaces + gaps * GAP;
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

/** The parts of a phrase between marks that stand in no brackets. */
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
