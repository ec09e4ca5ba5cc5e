import type { Intent, SearchWords } from '../../schemas/intents.ts';
import { compilePhrases } from './phrases.ts';
import { makeSignReader } from './read-signs.ts';

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

/**
 * Makes a reader of intents. Each is looked for in the text, which is followed by the signs that were
 * read from it (`they-me`) and the sides of the intents that held before (`side-own`).
 */
export function makeIntentReader({ intents, sets }: SearchWords): IntentReader {
  const readSigns = makeSignReader(sets);
  const compiled = intents.map((intent) => ({
    intent,
    when: compilePhrases(intent.when, sets),
    unless: intent.unless && compilePhrases(intent.unless, sets),
  }));
  return (words) => {
    let text = readSigns(words);
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
