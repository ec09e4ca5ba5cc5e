import type { Intent, SearchWords } from '../../schemas/intents.ts';
import { compilePhrases } from './phrases.ts';
import { makeDeedReader } from './read-deeds.ts';
import { makeWordTest } from './word-sets.ts';

/** What a text is about, beyond its words. */
export interface Reading {
  /** Whose side the reader is on, where the words tell. */
  side: Intent['side'];
  isYoung: boolean;
  pins: string[];
  /** Results that come first, in order. */
  first: string[];
}

/** Reads what somebody means from corrected words, small words among them. */
export type IntentReader = (words: readonly string[]) => Reading;

const THEY = ['he', 'she', 'they', 'hes', 'shes', 'theyre', 'hed', 'shed'];

/** "Ex wife" as one word, since she is no longer one's own. */
function joinFormer(words: readonly string[], isKin: (word: string) => boolean): string[] {
  return words.flatMap((word, place) => {
    if (word === 'ex' && isKin(words[place + 1] ?? '')) return [];
    return words[place - 1] === 'ex' && isKin(word) ? [`ex${word}`] : [word];
  });
}

/** True where a text begins with somebody else, and the reader does nothing in it. */
function isOfThemAlone(words: readonly string[], isSubject: (word: string) => boolean): boolean {
  if (words.some((word) => /^(?:i|im|ive|ill|id)$/.test(word))) return false;
  const first = words.findIndex((word) => !/^(?:my|the|a|an|that|this|is|our|old|new)$/.test(word));
  return isSubject(words[first] ?? '');
}

/**
 * Makes a reader of intents. Each is looked for in the text, which is followed by the deeds that were
 * read from it (`they-me`) and the sides of the intents that held before (`side-own`).
 */
export function makeIntentReader({ intents, sets }: SearchWords): IntentReader {
  const readDeeds = makeDeedReader(sets);
  const isKin = makeWordTest(
    { kin: ['male', 'female', 'kin'].flatMap((name) => sets[name] ?? []) },
    'kin',
  );
  const isSubject = makeWordTest({ they: [...THEY, ...(sets.person ?? [])] }, 'they');
  const compiled = intents.map((intent) => ({
    intent,
    when: compilePhrases(intent.when, sets),
    unless: intent.unless && compilePhrases(intent.unless, sets),
  }));
  return (words) => {
    const joined = joinFormer(words, isKin);
    const signs = isOfThemAlone(joined, isSubject) ? ['they-alone'] : [];
    let text = [...joined, ...readDeeds(joined), ...signs, ''].join(' ');
    const held: Intent[] = [];
    for (const { intent, when, unless } of compiled) {
      if (!when.test(text) || unless?.test(text)) continue;
      held.push(intent);
      if (intent.side) text += `side-${intent.side} `;
    }
    return {
      side: held.find(({ side }) => side)?.side,
      isYoung: held.some(({ young }) => young),
      pins: [...new Set(held.flatMap(({ pin }) => pin))],
      first: [...new Set(held.flatMap(({ first }) => first))],
    };
  };
}
