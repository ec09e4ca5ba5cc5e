import type { BannedPhrases } from '../../schemas/wording.ts';

/** Says of a phrase whether a text can hold it at all. */
export type PossibleTest = (phrase: string) => boolean;

/**
 * Makes a test of what a text can hold, by the word that each phrase needs most. There are some
 * thousands of phrases, and looking for each in each text would take seconds.
 *
 * @param wording phrases in the notation of `content/wording.yaml`
 */
export function findPossible(text: string, wording: readonly BannedPhrases[]): PossibleTest {
  const { byWord, byBeginning, others, longest } = index(wording);
  const found = new Set(others);
  for (const word of listWords(text)) {
    for (const phrase of byWord.get(word) ?? []) found.add(phrase);
    for (let length = 1; length <= Math.min(word.length, longest); length += 1)
      for (const phrase of byBeginning.get(word.slice(0, length)) ?? []) found.add(phrase);
  }
  return (phrase) => found.has(phrase);
}

interface Index {
  /** Phrases by a whole word that they need. */
  byWord: Map<string, string[]>;
  /** Phrases by the beginning of a word that they need. */
  byBeginning: Map<string, string[]>;
  /** Phrases of which no needed word can be named. */
  others: string[];
  /** The length of the longest beginning. */
  longest: number;
}

const indexes = new WeakMap<readonly BannedPhrases[], Index>();

function index(wording: readonly BannedPhrases[]): Index {
  const known = indexes.get(wording);
  if (known) return known;
  const made: Index = { byWord: new Map(), byBeginning: new Map(), others: [], longest: 0 };
  const put = (map: Map<string, string[]>, word: string, phrase: string) => {
    const list = map.get(word);
    if (list) list.push(phrase);
    else map.set(word, [phrase]);
  };
  for (const phrase of wording.flatMap(({ phrases, except }) => [...phrases, ...except])) {
    const words = listNeeded(phrase);
    if (words.length === 0) made.others.push(phrase);
    for (const word of words) {
      if (!word.endsWith('*')) put(made.byWord, word, phrase);
      else {
        put(made.byBeginning, word.slice(0, -1), phrase);
        made.longest = Math.max(made.longest, word.length - 1);
      }
    }
  }
  indexes.set(wording, made);
  return made;
}

/** The words of a text in small letters, whole and parted where a short form begins. */
function listWords(text: string): Set<string> {
  const whole = text.toLowerCase().match(/[\w']+/g) ?? [];
  return new Set(whole.flatMap((word) => [word, ...word.split(/(?=n')/), ...word.split(/(?=')/)]));
}

/** Words of which one has to stand in a phrase: of all such places, the one with the longest words. */
function listNeeded(phrase: string): string[] {
  const places = splitAtTop(phrase.toLowerCase().replaceAll('’', "'"), ' ')
    .filter((part) => !part.endsWith('?'))
    .map((part) =>
      splitAtTop(part.replace(/^\((.*)\)$/, '$1'), '|').map(
        (way) => /^[\w']+\*?/.exec(way.trim())?.[0] ?? '',
      ),
    );
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  const [best = ['']] = places.toSorted((a, b) => shortest(b) - shortest(a));
  return best.includes('') ? [] : best;
}

/** The parts of a phrase between marks that stand in no brackets. */
function splitAtTop(phrase: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of phrase) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === mark && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  return parts;
}
