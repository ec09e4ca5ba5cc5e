import {
  hashSentence,
  type Known,
  LETTERS,
  PINS,
  READ_SIDES,
  type Reading,
  type ReadSide,
} from '../domain/search/reader.ts';
import { makeSearch, type Search } from '../domain/search/search.ts';
import type { SearchEntry, SearchIndex } from '../domain/search/entries.ts';
import { normalise, splitWords } from '../domain/text/plain-text.ts';

/** A sentence that somebody may type, and what is right for it. */
export interface Example {
  say: string;
  side: ReadSide;
  /** Ids of what may come first, each as good as the others. */
  first: readonly string[];
  pin?: 'danger' | 'crisis' | undefined;
  isYoung?: boolean | undefined;
  /** True where it must never be read wrongly, whatever the others teach. */
  isByHeart?: boolean | undefined;
  /** How much it counts, if not 1. */
  weight?: number;
}

/** So few words are a topic or a name, and no other example says more about them. */
const FEW_WORDS = 3;

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

/**
 * What the search has to know by heart, packed: those of the marked and of the short examples that it
 * would read wrongly.
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
      // Where one side's answer is right, the question whom it is about settles it; where the answer is
      // for both sides, it does not.
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

/** An example that the search reads wrongly, and what it shows first. */
interface Misread<Kind extends Example> {
  example: Kind;
  shown: string[];
}

/** The examples that a search reads wrongly: what comes first, the pin, or something for others. */
export function listMisread<Kind extends Example>(
  search: Search,
  examples: readonly Kind[],
  entries: readonly SearchEntry[],
): Misread<Kind>[] {
  return examples
    .filter((example) => !isReadRight(search, example, entries))
    .map((example) => ({
      example,
      shown: search(example.say)
        .answers.slice(0, 3)
        .map(({ id, isPinned }) => (isPinned ? `${id} (pinned)` : id)),
    }));
}

/**
 * The examples that a reader is least sure of, the least sure first: more like them would teach it most.
 *
 * @param most how many at most
 */
export function listUnsure<Kind extends Example>(
  read: (text: string) => Reading,
  examples: readonly Kind[],
  most: number,
): Kind[] {
  return examples
    .map((example) => {
      const { sides, ids } = read(example.say);
      return { example, doubt: findEntropy(Object.values(sides)) + findEntropy(ids.values()) };
    })
    .sort((a, b) => b.doubt - a.doubt)
    .slice(0, most)
    .map(({ example }) => example);
}

/** How evenly shares are spread: 0 where one has all. */
function findEntropy(shares: Iterable<number>): number {
  return [...shares].reduce((sum, share) => sum - (share > 0 ? share * Math.log(share) : 0), 0);
}
