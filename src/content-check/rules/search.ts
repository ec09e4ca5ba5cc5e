import { LANGUAGE_PAGE } from '../../domain/guide/guide.ts';
import { compilePatterns } from '../../domain/text/patterns.ts';
import type { SearchWords } from '../../schemas/search.ts';
import { type Audience, ROUTES, sideOf } from '../../vocabulary/audience.ts';
import type { LoadedContent, ReadExample } from '../content.ts';
import { type Fault, type Finding, inFile } from '../fault.ts';
import { findOnce, markOf } from '../remembered.ts';
import { describeMissing } from './audiences.ts';

/** Which ids the search can find, and which of them are for one side only. */
export interface SearchIds {
  all: ReadonlySet<string>;
  ownSide: ReadonlySet<string>;
  victimSide: ReadonlySet<string>;
  /** Whom each service is for. */
  audiences: ReadonlyMap<string, readonly Audience[]>;
}

/** Checks what the search is made from: its words and its examples. */
export function checkSearch(content: LoadedContent): Fault[] {
  const { searchWords, examplesMark } = content;
  const ids = listSearchIds(content);
  const listed = [ids.all, ids.ownSide, ids.victimSide].map((each) => [...each].join(' '));
  const mark = markOf(examplesMark, ...listed, JSON.stringify([...ids.audiences]));
  return [
    ...(searchWords ? checkSearchWords(searchWords, ids) : []),
    ...findOnce(mark, () => checkSearchExamples(content.searchExamples, ids)),
  ];
}

function listSearchIds({
  services,
  guides,
  pages,
  serviceIds,
  guideIds,
}: LoadedContent): SearchIds {
  const known = [
    ...services.map(({ id, record: { audiences } }) => ({ id, audiences })),
    ...guides.map(({ guide: { id, audiences } }) => ({ id, audiences })),
  ];
  const listOf = (side: string) =>
    new Set(known.filter(({ audiences }) => sideOf(audiences) === side).map(({ id }) => id));
  return {
    all: new Set([...serviceIds, ...guideIds, LANGUAGE_PAGE, ...pages.map(({ id }) => id)]),
    ownSide: listOf('doing'),
    victimSide: listOf('receiving'),
    audiences: new Map(services.map(({ id, record }) => [id, record.audiences])),
  };
}

/** A text that no pattern should hold for. */
const UNRELATED = ['qqqq', 'qqqq', 'qqqq', 'qqqq'];

/** What has to be pinned: somebody's life may hang on it. */
const REQUIRED_PINS = { danger: ['emergency-999'], crisis: ['samaritans', 'shout'] } as const;

/**
 * Whom a service may be for that comes first for what one side types: at least one of these. Somebody who
 * asks how to tell the police without a name finds who takes that, whomever it happens to.
 */
const READERS: Readonly<Record<ReadExample['side'], readonly Audience[]>> = {
  victim: ['victim', 'other.target'],
  other: ['victim', 'other.target'],
  own: ['own', 'other.doing'],
  doing: ['own', 'other.doing'],
  work: [],
  none: [],
};

/** Checks the words that the search does not learn: ids that exist, patterns that can be found. */
export function checkSearchWords(
  words: SearchWords,
  { all: ids, ownSide, audiences }: Omit<SearchIds, 'victimSide'>,
): Fault[] {
  const { pins, otherLanguage, byText, fallback, stopWords } = words;
  return inFile('content/search-words.yaml', [
    ...(['danger', 'crisis', 'language', 'text', 'open'] as const).flatMap((field) =>
      checkPatterns(field, words[field]),
    ),
    ...checkIds('pins.danger', pins.danger, ids),
    ...checkIds('pins.crisis', pins.crisis, ids),
    ...checkIds('otherLanguage', otherLanguage, ids),
    ...checkIds('byText', byText, ids),
    ...checkIds('fallback', fallback, ids),
    ...(['danger', 'crisis'] as const)
      .filter((kind) => REQUIRED_PINS[kind].some((id, at) => pins[kind][at] !== id))
      .map((kind) => ({
        field: `pins.${kind}`,
        message: `it has to begin with ${REQUIRED_PINS[kind].join(', ')}; put it back`,
      })),
    ...[...otherLanguage, ...byText, ...fallback]
      .filter((id) => ownSide.has(id))
      .map((id) => ({
        field: 'fallback',
        message: `"${id}" is for one side only; choose who helps anybody`,
      })),
    ...checkReaders('pins.danger', pins.danger, ROUTES, audiences),
    ...checkReaders('pins.crisis', pins.crisis, ROUTES, audiences),
    ...checkReaders('byText', byText, ROUTES, audiences),
    ...checkReaders('otherLanguage', otherLanguage, ['victim'], audiences),
    ...checkReaders('fallback', fallback, ['victim'], audiences),
    ...stopWords.flatMap((word, index) =>
      /^[a-z0-9]+$/.test(word)
        ? []
        : [{ field: `stopWords[${index}]`, message: `"${word}": write one word in small letters` }],
    ),
  ]);
}

function checkIds(field: string, wanted: readonly string[], ids: ReadonlySet<string>): Finding[] {
  return wanted
    .filter((id) => !ids.has(id))
    .map((id) => ({ field, message: `there is no service or guide "${id}"; correct the id` }));
}

/** What comes first for some readers is for all of them. */
function checkReaders(
  field: string,
  services: readonly string[],
  readers: readonly Audience[],
  audiences: SearchIds['audiences'],
): Finding[] {
  return services.flatMap((id) => {
    const missing = readers.filter((reader) => audiences.get(id)?.includes(reader) === false);
    return missing.length === 0 ? [] : [{ field, message: describeMissing(id, missing) }];
  });
}

/** Patterns that can be read, and hold for some texts only. */
function checkPatterns(field: string, patterns: readonly string[]): Finding[] {
  return patterns.flatMap((pattern, index) => {
    const fault = (why: string) => [
      { field: `${field}[${index}]`, message: `"${pattern}": ${why}` },
    ];
    try {
      if (/\(\||\|\||\|\)/.test(pattern))
        return fault('a word is missing beside "|"; write it or remove the "|"');
      return compilePatterns([pattern])(UNRELATED)
        ? fault('it holds for any text; write a word that must be there')
        : [];
    } catch (error) {
      return fault(error instanceof Error ? error.message : String(error));
    }
  });
}

/** A number as it is dialled in this country, written in any way. */
const NUMBER = /(?:\+\s?44|\b0)(?:[\s().-]*\d){8,10}\b/;
/** What could lead to somebody, but for numbers. */
const PLACES = [
  /[\w.]+@[\w.]+\.\w|https?:|www\./,
  // A name that somebody chose has a sign or digit in it; "@ home" and "@work" name nobody.
  /(?:^|\s)@[\w.]*[_\d][\w.]*/,
  // The second half of a postcode, without the letters that none has: "m27 7pm" is none.
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i,
  /\b\d{1,4}[a-z]? (?!(?:the|my|our|her|his|their|this|that|of|on|in|at|a|down|up) )[a-z]+ (?:road|rd|street|avenue|ave|lane|close|drive|crescent|terrace|gardens)\b/i,
  /\b(?:called|named|name is|name's) [A-Z][a-z]+ [A-Z][a-z]+/,
];

/**
 * Checks examples: ids that exist and are of the side, every sentence once, nobody's number. Of an id
 * that is wrong in a file, the first line is told: it may be in hundreds.
 */
export function checkSearchExamples(examples: readonly ReadExample[], known: SearchIds): Fault[] {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  return examples.flatMap(({ file, line, say, side, first }) => {
    const fault = (message: string): Fault => ({ file, line, field: '', message });
    const key = say
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = seen.get(key);
    seen.set(key, `${file}:${line}`);
    const wrong = side === 'own' || side === 'doing' ? known.victimSide : known.ownSide;
    const isOneSided = side !== 'work' && side !== 'none';
    const readers = READERS[side];
    const isForNone = (id: string) =>
      known.audiences.get(id)?.every((audience) => !readers.includes(audience)) === true;
    const isNew = (id: string) => {
      const isTold = told.has(`${file} ${id}`);
      told.add(`${file} ${id}`);
      return !isTold;
    };
    return [
      ...first
        .filter((id) => !known.all.has(id) && isNew(id))
        .map((id) =>
          fault(`there is no service or guide "${id}"; correct the id wherever it is here`),
        ),
      ...(isOneSided ? first.filter((id) => wrong.has(id) && isNew(id)) : []).map((id) =>
        fault(`"${id}" is for the other side; never lead anybody of this one there`),
      ),
      ...(isOneSided ? first.filter((id) => !wrong.has(id) && isForNone(id) && isNew(id)) : []).map(
        (id) => fault(describeMissing(id, readers)),
      ),
      ...(key === '' ? [fault(`"${say}" has no word; write what somebody types`)] : []),
      ...(key && other ? [fault(`"${say}" is at ${other} too; keep one`)] : []),
      ...(isPrivate(say, side) ? [fault(`"${say}": leave out names, numbers and addresses`)] : []),
    ];
  });
}

/** True where somebody's name, number or address may be: an example is to name nobody. */
function isPrivate(say: string, side: ReadExample['side']): boolean {
  // People type the number of a helpline, and nothing else, to find whose it is.
  const isBareNumber = side === 'none' && /^[\d\s]+$/.test(say);
  return (NUMBER.test(say) && !isBareNumber) || PLACES.some((place) => place.test(say));
}
