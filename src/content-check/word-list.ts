import { readDictionary } from './read-dictionary.ts';

/** Words that are shorter are not checked. */
const SHORTEST = 4;

/** What is not checked: addresses, and publishers that are named by theirs. */
const ADDRESSES = /https?:\/\/[^\s"]+|[a-z0-9.@_-]+\.(?:uk|org|com)\b/gi;
/** Words that a file has of its own. */
const IGNORED = /^# cspell:ignore ([\p{L} ]+)$/gmu;
const WORDS = /[\p{L}\p{M}'’]+/gu;
/** Between the words of a field's name: `whatToSay`. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Stands in the dictionary before a word that may be written in any case. */
const ANY_CASE = '~';

/** True for a text whose words are all known to be right. A text with others may be right, too. */
export type KnowsAll = (text: string) => boolean;

/**
 * Makes a quick test of spelling, which passes nothing that the spelling checker would not pass.
 *
 * @param own the project's own words
 */
export function makeWordList(own: readonly string[]): KnowsAll {
  const isInDictionary = readDictionary();
  const ownWords = new Set(own.map((word) => word.toLowerCase()));
  const known = new Map<string, boolean>();

  const isListed = (word: string) => {
    const small = word.toLowerCase();
    return (
      word.length < SHORTEST ||
      ownWords.has(small) ||
      [word, small, ANY_CASE + small].some(isInDictionary)
    );
  };
  const isKnown = (word: string) => {
    const answer =
      known.get(word) ?? (isListed(word) || word.replace(/'s$/, '').split(HUMP).every(isListed));
    known.set(word, answer);
    return answer;
  };

  return (text) => {
    const ignored = [...text.matchAll(IGNORED)].flatMap(([, words = '']) => words.split(' '));
    const words = text.replaceAll(IGNORED, '').replaceAll(ADDRESSES, ' ').match(WORDS) ?? [];
    return words
      .map((word) => word.replaceAll('’', "'").replace(/^'+|'+$/g, ''))
      .every((word) => isKnown(word) || ignored.includes(word));
  };
}
