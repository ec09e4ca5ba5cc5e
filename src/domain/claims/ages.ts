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
  /** None where the text names no service and no record has such an age. */
  service: string | undefined;
  /** What the record says. */
  ages: Ages | undefined;
}

/** Whether a record agrees with words that name ages; `age` is the number in them. */
type Agreement = (ages: Ages | undefined, age: number) => boolean;

/** "Not for people under 18" names the same limit as "18 or over". */
const isLimit: Agreement = (ages, age) => ages?.from === age || ages?.below === age;

/** "Over 16" is said of people from 16 on, and of those from 17 on. */
const isOver: Agreement = (ages, age) => isLimit(ages, age) || ages?.from === age + 1;

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  'twenty-one': 21,
  'twenty-five': 25,
  sixty: 60,
};

/** An age in digits or words, of one person or of all: 16, sixteen, 16s. */
const AGE = `(\\d{1,2}|${Object.keys(NUMBER_WORDS).toReversed().join('|')})`;
/** After a number, what makes it something other than an age. */
const NO_AGE =
  '(?!\\.\\d|:\\d|[-–]\\d| ?(?:\\d|am\\b|pm\\b|minutes?\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|words?\\b|per\\b|in\\b|of\\b|people\\b|times?\\b|January|February|March|April|May\\b|June|July|August|September|October|November|December|%))';
const WHO = '(?:any(?:one|body)|every(?:one|body)|people|persons?|those|girls|boys|women|men|you)';

/** Ways to name ages. Councils have teams for adults and for children; their records name no ages. */
const WAYS: readonly { words: RegExp; agrees: Agreement }[] = [
  {
    words: way(
      `(?:under|below|younger than)[ -](?:the age of )?${AGE}(?:s|[ -]years?[ -]olds?)?\\b${NO_AGE}`,
    ),
    agrees: isLimit,
  },
  { words: way(`(?:over|older than)[- ]${AGE}s\\b`), agrees: isOver },
  { words: way(`(?:until|till) (?:they|you) (?:are|turn) ${AGE}\\b`), agrees: isLimit },
  {
    // "Up to 18" takes in the year of that birthday.
    words:
      /\bup to (?:the age of |age )?(\d{1,2})(?:(?= years old)|(?! ?(?:\d|(?:minute|hour|day|week|month|year|word|per|in|of|people|%)))\b)/gi,
    agrees: (ages, age) => ages?.below === age + 1,
  },
  { words: way(`${AGE} (?:or|and) (?:over|older|above|up|upwards)\\b`), agrees: isLimit },
  { words: way(`${AGE}(?:\\+| plus\\b)`), agrees: isLimit },
  { words: way(`(?:have|has|need|needs) to be (?:at least )?${AGE}\\b${NO_AGE}`), agrees: isLimit },
  { words: way(`(?:from|over) the age of ${AGE}\\b`), agrees: isOver },
  {
    words: way(`${WHO} (?:aged )?from ${AGE}\\b${NO_AGE}(?! (?:to \\d|on|up|upwards)\\b)`),
    agrees: isLimit,
  },
  { words: way(`from ${AGE} (?:on|up|upwards)\\b(?! \\w+day)`), agrees: isLimit },
  {
    words: way(`aged? ${AGE} (?:to|and|-) \\d{1,2}\\b`),
    agrees: (ages, age) => ages?.from === age,
  },
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

function way(words: string): RegExp {
  return new RegExp(`(?<![\\w-])${words}`, 'gi');
}

/** Before words that say how old somebody is, rather than whom a service takes. */
const SITUATION = /\b(?:if|when|are (?:you|they))\b[^.,:;]*$/i;

/** Words that say whom a service takes, where none is named: "some lines are for under 21s". */
const TAKES = /\b(?:for|takes?|only|lines?|services?|helplines?)\b/i;

/**
 * Looks for ages that are not those of the record: "for anyone under 19", "16 or over", "for adults". Where
 * a sentence says how old somebody is, "if you are under 18", it is enough that the service takes them. Where
 * it names no service, some record has to have that age.
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
  const age = digits === undefined ? NaN : (NUMBER_WORDS[digits.toLowerCase()] ?? Number(digits));
  const wrong = { found, sentence: writeSentence(sentence), service };
  if (service === undefined)
    return isNobodysAge(sentence, age, agrees, services) ? [{ ...wrong, ages: undefined }] : [];
  const { states, ages } = services.get(service) ?? {};
  // What is said of a withdrawn service is left out; of a record that cannot be read nothing is known.
  if (!states?.has('listed')) return [];
  const isSituation = digits !== undefined && SITUATION.test(sentence.text.slice(0, index));
  const isRight = isSituation
    ? takesSome(ages, /under|below|younger/i.test(found), age)
    : agrees(ages, age);
  return isRight ? [] : [{ ...wrong, ages }];
}

/** True for an age that a text gives as whom some line takes, and that no record has. */
function isNobodysAge(
  { text }: Sentence,
  age: number,
  agrees: Agreement,
  services: KnownServices,
): boolean {
  if (Number.isNaN(age) || !TAKES.test(text)) return false;
  return ![...services.values()].some(({ ages }) => agrees(ages, age));
}

/** True where the service takes the oldest of those below an age, or the youngest of those from it. */
function takesSome(ages: Ages | undefined, isBelow: boolean, age: number): boolean {
  const { from = 0, below = Infinity } = ages ?? {};
  return isBelow ? from < age && age <= below : from <= age && age < below;
}
