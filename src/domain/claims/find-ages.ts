import type { Ages } from '../../schemas/service.ts';
import { ADULT_AGE } from '../contact/directory.ts';
import { findSpokenOf, listSentences, type Sentence, writeSentence } from './sentences.ts';
import { choose, type KnownServices, type Piece } from './template.ts';

/** An age that a text names of a service and that is not the one of its record. */
export interface WrongAge {
  /** The words of the text that name it. */
  found: string;
  /** The sentence that holds them, with ids in the place of names. */
  sentence: string;
  service: string;
  /** What the record says. */
  ages: Ages | undefined;
}

/** Whether a record agrees with words that name ages; `age` is the number in them. */
type Agreement = (ages: Ages | undefined, age: number) => boolean;

/** "Not for people under 18" names the same limit as "18 or over". */
const isLimit: Agreement = (ages, age) => ages?.from === age || ages?.below === age;

/** Ways to name ages. Councils have teams for adults and for children; their records name no ages. */
const WAYS: readonly { words: RegExp; agrees: Agreement }[] = [
  { words: /\b(?:under|below|younger than) (?:the age of )?(\d{1,2})\b/gi, agrees: isLimit },
  { words: /\b(?:until|till) (?:they|you) (?:are|turn) (\d{1,2})\b/gi, agrees: isLimit },
  {
    // "Up to 18" takes in the year of that birthday.
    words:
      /\bup to (?:the age of |age )?(\d{1,2})(?:(?= years old)|(?! ?(?:\d|(?:minute|hour|day|week|month|year|word|per|in|of|people|%)))\b)/gi,
    agrees: (ages, age) => ages?.below === age + 1,
  },
  { words: /\b(\d{1,2}) (?:or|and) (?:over|older|above)\b/gi, agrees: isLimit },
  { words: /\b(?:have|has|need|needs) to be (?:at least )?(\d{1,2})\b/gi, agrees: isLimit },
  { words: /\b(?:from|over) the age of (\d{1,2})\b/gi, agrees: isLimit },
  {
    words: /\b(?:for|takes) adults\b|\badults only\b/gi,
    agrees: (ages) => !ages || (ages.from ?? 0) >= ADULT_AGE,
  },
  {
    words: /\b(?:for|takes) (?:children|young people|teenagers)\b/gi,
    agrees: (ages) => !ages || ages.below !== undefined,
  },
  { words: /\b(?:any|all) ages?\b/gi, agrees: (ages) => !ages },
];

/** Before words that say how old somebody is, rather than whom a service takes. */
const SITUATION = /\b(?:if|when|are (?:you|they))\b[^.,:;]*$/i;

/**
 * Looks for ages that are not those of the record: "for anyone under 19", "16 or over", "for adults". Where
 * a sentence says how old somebody is, "if you are under 18", it is enough that the service takes them.
 *
 * @param owner the service whose text it is, if it is one's
 */
export function findWrongAges(
  pieces: readonly Piece[],
  services: KnownServices,
  owner?: string,
): WrongAge[] {
  const isWorth = (text: string) => WAYS.some(({ words }) => text.search(words) >= 0);
  return listSentences(choose(pieces, services), owner, isWorth).flatMap((sentence) =>
    WAYS.flatMap(({ words, agrees }) =>
      [...sentence.text.matchAll(words)].flatMap((match) =>
        judge(sentence, match, agrees, services),
      ),
    ),
  );
}

function judge(
  sentence: Sentence,
  { 0: found, 1: digits, index }: RegExpExecArray,
  agrees: Agreement,
  services: KnownServices,
): WrongAge[] {
  const service = findSpokenOf(sentence, index + found.length);
  const { states, ages } = services.get(service ?? '') ?? {};
  // What is said of a withdrawn service is left out; of a record that cannot be read nothing is known.
  if (service === undefined || !states?.has('listed')) return [];
  const age = Number(digits);
  const isSituation = digits !== undefined && SITUATION.test(sentence.text.slice(0, index));
  const isRight = isSituation
    ? takesSome(ages, /under|below|younger/i.test(found), age)
    : agrees(ages, age);
  return isRight ? [] : [{ found, sentence: writeSentence(sentence), service, ages }];
}

/** True where the service takes the oldest of those below an age, or the youngest of those from it. */
function takesSome(ages: Ages | undefined, isBelow: boolean, age: number): boolean {
  const { from = 0, below = Infinity } = ages ?? {};
  return isBelow ? from < age && age <= below : from <= age && age < below;
}
