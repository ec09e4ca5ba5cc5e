import type { BannedPhrases } from '../../schemas/wording.ts';
import { listPlaces, type Place } from './phrase-places.ts';

/** What a text may hold of one rule, in the order of the rule. */
export type Possible = Pick<BannedPhrases, 'phrases' | 'except'>;

/** What a text may hold, by rule. */
export type FindPossible = (text: string) => ReadonlyMap<BannedPhrases, Possible>;

interface Entry {
  rule: BannedPhrases;
  kind: keyof Possible;
  position: number;
  phrase: string;
  places: readonly Place[];
}

/**
 * Makes a quick search for the phrases that a text may hold. There are thousands of phrases, and
 * trying each on each text would take seconds; what is found here still has to be tried.
 *
 * @param wording phrases in the notation of `content/wording.yaml`
 */
export function makePhraseIndex(wording: readonly BannedPhrases[]): FindPossible {
  const byWord = new Map<string, Entry[]>();
  const byBeginning = new Map<string, Entry[]>();
  /** Phrases of which no needed word can be named. */
  const others: Entry[] = [];
  for (const entry of wording.flatMap(listEntries)) {
    const rarest = findRarest(entry.places);
    if (rarest.length === 0) others.push(entry);
    for (const word of rarest)
      if (word.endsWith('*')) put(byBeginning, word.slice(0, -1), entry);
      else put(byWord, word, entry);
  }
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))];

  return (text) => {
    const small = text.toLowerCase();
    const words = locateWords(small);
    const found = new Set(others);
    for (const word of words.keys()) {
      for (const entry of byWord.get(word) ?? []) found.add(entry);
      for (const length of lengths)
        for (const entry of byBeginning.get(word.slice(0, length)) ?? []) found.add(entry);
    }
    const held = [...found].filter(({ places }) => canHold(small, words, places));
    return groupByRule(held.toSorted((a, b) => a.position - b.position));
  };
}

function listEntries(rule: BannedPhrases): Entry[] {
  return (['phrases', 'except'] as const).flatMap((kind) =>
    rule[kind].map((phrase, position) => ({
      rule,
      kind,
      position,
      phrase,
      places: listPlaces(phrase),
    })),
  );
}

function groupByRule(entries: readonly Entry[]): Map<BannedPhrases, Possible> {
  const byRule = new Map<BannedPhrases, Possible>();
  for (const { rule, kind, phrase } of entries) {
    const possible = byRule.get(rule) ?? { phrases: [], except: [] };
    possible[kind].push(phrase);
    byRule.set(rule, possible);
  }
  return byRule;
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Of all places, the first words of the one with the longest, which few texts hold. */
function findRarest(places: readonly Place[]): readonly string[] {
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  return places
    .map(({ ways }) => ways.map(([first = '']) => first))
    .filter((words) => !words.includes(''))
    .reduce<readonly string[]>(
      (best, words) => (best.length === 0 || shortest(words) > shortest(best) ? words : best),
      [],
    );
}

/** Each word of a text with where it stands: after how many spaces. */
type Words = ReadonlyMap<string, readonly number[]>;

/** Where a short form begins: `'re`, `n't`, and both of `couldn't've`. */
const SHORT_FORMS = [/(?=')/, /(?=n')/, /(?=n')|(?<!n)(?=')/];

/** The words of a text in small letters, whole and parted where a short form begins. */
function locateWords(text: string): Words {
  const words = new Map<string, number[]>();
  text.split(/\s+/).forEach((chunk, index) => {
    for (const word of chunk.match(/[\w']+/g) ?? []) {
      put(words, word, index);
      if (word.includes("'"))
        for (const part of SHORT_FORMS.flatMap((start) => word.split(start)))
          put(words, part, index);
    }
  });
  return words;
}

/** True if each place can be filled near enough to the one before it. */
function canHold(text: string, words: Words, places: readonly Place[]): boolean {
  let before: readonly number[] | undefined;
  let reach = 0;
  for (const { ways, literal, reach: further } of places) {
    if (!text.includes(literal)) return false;
    reach += further;
    // Where no word can be named, the place may stand anywhere.
    if (ways.some((way) => way.length === 0)) continue;
    const here = ways.flatMap((way) => locateWay(words, way));
    const near = before
      ? here.filter((index) => before?.some((last) => last <= index && index <= last + reach))
      : here;
    if (near.length === 0) return false;
    before = near;
    reach = 0;
  }
  return true;
}

/** Where some words stand one after the other. */
function locateWay(words: Words, [first = '', ...others]: readonly string[]): readonly number[] {
  const starts = locateWord(words, first);
  if (starts.length === 0 || others.length === 0) return starts;
  const places = others.map((word) => locateWord(words, word));
  return starts.filter((start) =>
    places.every((indexes, count) =>
      indexes.some((index) => start <= index && index <= start + count + 1),
    ),
  );
}

function locateWord(words: Words, word: string): readonly number[] {
  if (!word.endsWith('*')) return words.get(word) ?? [];
  const beginning = word.slice(0, -1);
  return [...words].flatMap(([other, indexes]) => (other.startsWith(beginning) ? indexes : []));
}
