import { I, setOf, THEY } from './pronouns.ts';
import { makeDeedReader } from './read-deeds.ts';
import { makeWordTest, type WordSets } from './word-sets.ts';

/** What may stand before the first who is spoken of. */
const BEFORE = setOf('my the a an that this is our old new');

/**
 * Makes of corrected words the text in which intents are looked for, with a space after each word: the
 * words, then the deeds that they speak of (`they-me`), and `they-alone` where the reader does nothing.
 */
export function makeSignReader(sets: WordSets): (words: readonly string[]) => string {
  const readDeeds = makeDeedReader(sets);
  const { male = [], female = [], kin = [], person = [] } = sets;
  const isKin = makeWordTest([...male, ...female, ...kin]);
  const isPerson = makeWordTest(person);

  /** "Ex wife" as one word, since she is no longer one's own. */
  const joinFormer = (words: readonly string[]) =>
    words.flatMap((word, place) => {
      if (word === 'ex' && isKin(words[place + 1] ?? '')) return [];
      return words[place - 1] === 'ex' && isKin(word) ? [`ex${word}`] : [word];
    });

  /** True where a text begins with somebody else, and the reader does nothing in it. */
  const isOfThemAlone = (words: readonly string[]) => {
    const first = words.find((word) => !BEFORE.has(word)) ?? '';
    return (THEY.has(first) || isPerson(first)) && !words.some((word) => I.has(word));
  };

  return (words) => {
    const joined = joinFormer(words);
    const alone = isOfThemAlone(joined) ? ['they-alone'] : [];
    return [...joined, ...readDeeds(joined), ...alone, ''].join(' ');
  };
}
