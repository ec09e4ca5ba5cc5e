import type { Intent } from '../../schemas/intents.ts';
import { compilePhrases } from './phrases.ts';

/** What a text is about, beyond its words. */
export interface Reading {
  /** Whose side the reader is on, where the words tell. */
  side: Intent['side'];
  isYoung: boolean;
  pins: string[];
  /** Results that come first, in order. */
  first: string[];
}

/** Reads what somebody means from a corrected text in which small words stand too. */
export type IntentReader = (text: string) => Reading;

/** Makes a reader of intents. Where several hold, the earlier in the list weighs more. */
export function makeIntentReader(intents: readonly Intent[]): IntentReader {
  const compiled = intents.map((intent) => ({
    intent,
    when: compilePhrases(intent.when),
    unless: intent.unless && compilePhrases(intent.unless),
  }));
  return (text) => {
    const held = compiled
      .filter(({ when, unless }) => when.test(text) && !unless?.test(text))
      .map(({ intent }) => intent);
    return {
      side: held.find(({ side }) => side)?.side,
      isYoung: held.some(({ young }) => young),
      pins: [...new Set(held.flatMap(({ pin }) => pin))],
      first: [...new Set(held.flatMap(({ first }) => first))],
    };
  };
}
