import { PINS, READ_SIDES, type ReadSide } from './labels.ts';
import { LETTERS } from './reader.ts';
import { stem } from '../text/plain-text.ts';

/** What is right for a sentence that the search knows by heart. */
export interface Known {
  side: ReadSide;
  pin: (typeof PINS)[number];
  first: string;
}

/** Words that change nothing about a sentence. */
const IDLE = new Set(['a', 'an', 'the', 'please', 'hi', 'hello']);
/** A sentence is packed in so many letters: three of its hash, its side and pin, and what comes first. */
const LENGTH = 5;

/** What sentences share that say the same: a hash of the stems of their words, without idle ones. */
export function hashSentence(words: readonly string[]): string {
  let value = 2166136261;
  for (const letter of words
    .filter((word) => !IDLE.has(word))
    .map(stem)
    .join(' '))
    value = Math.imul(value ^ letter.charCodeAt(0), 16777619) >>> 0;
  return [0, 1, 2]
    .map((place) => LETTERS[Math.floor(value / LETTERS.length ** place) % LETTERS.length])
    .join('');
}

/** Makes what tells of normalised words whether they are a sentence known by heart. */
export function makeMemory(
  packed: string,
  ids: readonly string[],
): (words: readonly string[]) => Known | undefined {
  const known = new Map<string, Known>();
  for (let at = 0; at < packed.length; at += LENGTH) {
    const kind = LETTERS.indexOf(packed.charAt(at + 3));
    const side = READ_SIDES[Math.floor(kind / PINS.length)] ?? 'none';
    const pin = PINS[kind % PINS.length] ?? 'none';
    const first = ids[LETTERS.indexOf(packed.charAt(at + 4))] ?? '';
    known.set(packed.slice(at, at + 3), { side, pin, first });
  }
  return (words) => known.get(hashSentence(words));
}
