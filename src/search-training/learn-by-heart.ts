import { hashSentence, type Known } from '../domain/search/by-heart.ts';
import { PINS, READ_SIDES } from '../domain/search/labels.ts';
import type { Example } from './example.ts';
import { makeSearch, type Search } from '../domain/search/make-search.ts';
import { LETTERS } from '../domain/search/reader.ts';
import type { SearchEntry, SearchIndex } from '../domain/search/search-index.ts';
import { normalise, splitWords } from '../domain/text/normalise.ts';

/** So few words are a topic or a name, of which no other sentence tells more. */
const FEW_WORDS = 3;

/**
 * What the search has to know by heart, packed: of the examples that are marked so, and of those of few
 * words, the ones that it would read wrongly.
 *
 * @param index what the search knows without it
 */
export function learnByHeart(index: SearchIndex, examples: readonly Example[]): string {
  const search = makeSearch({ ...index, byHeart: '' });
  const sided = new Set(index.entries.filter(({ side }) => side).map(({ id }) => id));
  const taken = new Set<string>();
  return examples
    .flatMap((example) => {
      const { say, side, pin = 'none', first, isByHeart } = example;
      const words = splitWords(normalise(say));
      const hash = hashSentence(words);
      if (words.length === 0 || taken.has(hash)) return [];
      if (!isByHeart && words.length > FEW_WORDS) return [];
      taken.add(hash);
      if (isReadRight(search, example, index.entries)) return [];
      // What is asked stays open where one side's answer is right: the question settles it, but not
      // where the answer is for both sides.
      const leads = search(say).answers.filter(({ under }) => under);
      if (!isByHeart && leads.some(({ id }) => first.includes(id) && sided.has(id))) return [];
      return packKnown(hash, { side, pin, first: first[0] ?? '' }, index.reader.ids);
    })
    .sort()
    .join('');
}

/** Packs a sentence as `makeMemory` reads it. */
export function packKnown(hash: string, { side, pin, first }: Known, ids: readonly string[]) {
  const kind = READ_SIDES.indexOf(side) * PINS.length + PINS.indexOf(pin);
  return `${hash}${LETTERS[kind] ?? ''}${LETTERS[ids.indexOf(first)] ?? ''}`;
}

/** True where the right help comes first, is pinned where it has to be, and nothing is for others. */
export function isReadRight(
  search: Search,
  { say, side, first, pin }: Example,
  entries: readonly SearchEntry[],
): boolean {
  const { asks, answers } = search(say);
  const isExpected = ({ id }: { id: string }) => first.includes(id);
  const counted = answers.filter((answer) => !answer.isPinned || isExpected(answer));
  const isPinRight = pin
    ? answers[0]?.isPinned === true
    : answers.every((answer) => !answer.isPinned || isExpected(answer));
  const theirs = side === 'own' || side === 'doing' ? 'v' : 'o';
  const others = new Set(entries.filter((entry) => entry.side === theirs).map(({ id }) => id));
  // A bare topic is nobody's, unless it names what is for one side.
  const isOneSided = !asks && side !== 'work' && !first.some((id) => others.has(id));
  const isMisled = answers
    .slice(0, 3)
    .some((answer) => others.has(answer.id) && !isExpected(answer));
  return counted.slice(0, 1).some(isExpected) && isPinRight && !(isOneSided && isMisled);
}
