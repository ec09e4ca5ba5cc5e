import { readGist } from '../ledger/gist.ts';
import { stem } from '../text/plain-text.ts';

/** Words that a sentence can lose or gain and mean the same. */
const SMALL = new Set(
  'a an the of to in on at by for with from and or is are was were be been am do does did has have had it that this there then so just also now up out than as if when who what any some'.split(
    ' ',
  ),
);

/** So many letters are enough to know a word whose end was corrected. */
const ROOT = 4;

/** How many of the words that were agreed have to be there still. */
const KEPT = 0.85;

/**
 * True where the words of an answer mean what was agreed: the same turns of sense ("not", numbers) and nearly
 * all of its words. A few more words make it plainer.
 */
export function isSameAnswer(label: string, agreed: string): boolean {
  if (label === agreed) return true;
  if (readGist(label) !== readGist(agreed)) return false;
  const [now, before] = [listWords(label), listWords(agreed)];
  const kept = [...before].filter((word) => [...now].some((other) => isAlike(word, other))).length;
  return kept >= KEPT * before.size && now.size - kept <= Math.max(2, kept);
}

/** The same word, or one that was spelt wrong at its end. */
function isAlike(word: string, other: string): boolean {
  return word === other || (word.length > ROOT && word.slice(0, ROOT) === other.slice(0, ROOT));
}

function listWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const large = words.filter((word) => !SMALL.has(word));
  return new Set((large.length > 0 ? large : words).map(stem));
}
