import { listPlaces, type Place } from './phrases.ts';

/** What a rule looks for, and right sentences that hold it, in the notation of `content/wording.yaml`. */
export interface Phrases {
  phrases: readonly string[];
  except: readonly string[];
}

/** What a text may hold of one rule, in the order of the rule. */
export type Possible = Phrases;

/** What a text may hold, by rule. */
export type FindPossible<Rule extends Phrases> = (text: string) => ReadonlyMap<Rule, Possible>;

interface Entry<Rule extends Phrases = Phrases> {
  rule: Rule;
  kind: keyof Possible;
  position: number;
  phrase: string;
  places: readonly Place[];
  /** For each place the words of which one has to be there, the shortest list first. */
  needs: readonly (readonly string[])[];
}

/**
 * Makes a quick search for the phrases that a text may hold. There are thousands of phrases, and
 * trying each on each text would take seconds; what is found here still has to be tried.
 *
 * @param wording phrases in the notation of `content/wording.yaml`
 */
export function makePhraseIndex<Rule extends Phrases>(
  wording: readonly Rule[],
): FindPossible<Rule> {
  const entries = wording.flatMap(listEntries);
  const byWord = new Map<string, Entry<Rule>[]>();
  /** Phrases of which no needed word can be named. */
  const others: Entry<Rule>[] = [];
  for (const entry of entries) {
    const rarest = findRarest(entry.needs);
    if (rarest.length === 0) others.push(entry);
    for (const word of rarest) put(byWord, word, entry);
  }
  const nameWord = makeWordNames(entries);

  return (text) => {
    const small = text.toLowerCase();
    const words = locateWords(small, nameWord);
    const found = new Set(others);
    for (const word of words.keys()) for (const entry of byWord.get(word) ?? []) found.add(entry);
    const held = [...found].filter(
      ({ needs, places }) => canFill(words, needs) && canHold(small, words, places),
    );
    return groupByRule(held.toSorted((a, b) => a.position - b.position));
  };
}

function listEntries<Rule extends Phrases>(rule: Rule): Entry<Rule>[] {
  return (['phrases', 'except'] as const).flatMap((kind) =>
    rule[kind].map((phrase, position) => {
      const places = listPlaces(phrase);
      const needs = places
        .filter(({ isOpen }) => !isOpen)
        .map(({ ways }) => ways.map(([first = '']) => first))
        .toSorted((a, b) => a.length - b.length);
      return { rule, kind, position, phrase, places, needs };
    }),
  );
}

function groupByRule<Rule extends Phrases>(entries: readonly Entry<Rule>[]): Map<Rule, Possible> {
  const byRule = new Map<Rule, Record<keyof Phrases, string[]>>();
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

/** Of all places, the words of the one that the fewest texts can fill: few words, and long. */
function findRarest(needs: Entry['needs']): readonly string[] {
  let rarest: readonly string[] = [];
  let least = Infinity;
  for (const words of needs) {
    const frequency = words.reduce((total, { length }) => total + 2 ** -length, 0);
    if (frequency >= least) continue;
    rarest = words;
    least = frequency;
  }
  return rarest;
}

/** Where a short form begins: `'re`, `n't`, and both of `couldn't've`. */
const SHORT_FORMS = [/(?=')/, /(?=n')/, /(?=n')|(?<!n)(?=')/];

/**
 * Makes a function from a word of a text to all that phrases may call it: the word, its parts where
 * short forms begin, and the beginnings of these that are in phrases, with `*`.
 */
function makeWordNames(entries: readonly Entry[]): (word: string) => readonly string[] {
  const beginnings = new Set(
    entries
      .flatMap(({ places }) => places.flatMap(({ ways }) => ways.flat()))
      .filter((word) => word.endsWith('*')),
  );
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const names = known.get(word);
    if (names) return names;
    const parts = word.includes("'") ? SHORT_FORMS.flatMap((start) => word.split(start)) : [];
    const made = new Set([word, ...parts]);
    for (const part of [word, ...parts])
      for (let length = 1; length <= part.length; length += 1) {
        const beginning = `${part.slice(0, length)}*`;
        if (beginnings.has(beginning)) made.add(beginning);
      }
    known.set(word, [...made]);
    return [...made];
  };
}

/** Each word of a text, by all its names, with where it is: after how many spaces. */
type Words = ReadonlyMap<string, readonly number[]>;

function locateWords(text: string, nameWord: (word: string) => readonly string[]): Words {
  const words = new Map<string, number[]>();
  text.split(/\s+/).forEach((chunk, index) => {
    for (const word of chunk.match(/[\w']+/g) ?? [])
      for (const name of nameWord(word)) put(words, name, index);
  });
  return words;
}

/** True if a word of each list is anywhere in a text. */
function canFill(words: Words, needs: Entry['needs']): boolean {
  for (const list of needs) if (!list.some((word) => words.has(word))) return false;
  return true;
}

/** True if each place can be filled near enough to the one before it. */
function canHold(text: string, words: Words, places: readonly Place[]): boolean {
  let before: readonly number[] | undefined;
  let reach = 0;
  for (const place of places) {
    if (!text.includes(place.literal)) return false;
    reach += place.reach;
    // Where no word can be named, the place may be anywhere.
    if (place.isOpen) continue;
    const here = locateWays(words, place.ways);
    const near = before
      ? here.filter((index) => before?.some((last) => last <= index && index <= last + reach))
      : here;
    if (near.length === 0) return false;
    before = near;
    reach = 0;
  }
  return true;
}

/** Where any of some ways may begin: its words come one after the other. */
function locateWays(words: Words, ways: Place['ways']): readonly number[] {
  const found: number[] = [];
  for (const [first = '', ...others] of ways)
    for (const start of words.get(first) ?? [])
      if (others.every((word, count) => isWithin(words.get(word), start, start + count + 1)))
        found.push(start);
  return found;
}

function isWithin(indexes: readonly number[] | undefined, first: number, last: number): boolean {
  return indexes?.some((index) => first <= index && index <= last) ?? false;
}
