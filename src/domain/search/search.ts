import {
  findNumbered,
  makeNameFinder,
  makeRanking,
  type SearchEntry,
  type SearchIndex,
} from './entries.ts';
import { makeMemory, makeReader, type ReadSide, type Side } from './reader.ts';
import { demoteOthers, leavesSideOpen, putSharedFirst, readSide, shareOfOwn } from './sides.ts';
import { listVocabulary, makeSpellingCorrector } from '../text/spelling.ts';
import { compilePatterns } from '../text/patterns.ts';
import { normalise, shorten, splitWords } from '../text/plain-text.ts';

/** One answer to a search. */
export interface SearchAnswer {
  id: string;
  /** True for help that a rule puts above the results. */
  isPinned: boolean;
  /** Where the side is asked, whose best contact this is; the rest come below both. */
  under?: 'victim' | 'own';
}

/** What a search finds; never without an answer, unless everything was left out. */
export interface SearchResult {
  /** True where the words leave the side open, and nobody told it: then it is asked first. */
  asks: boolean;
  /** The side that was told, or else read. */
  side: ReadSide;
  answers: SearchAnswer[];
  /** The text as it was understood, where that differs from what was typed. */
  corrected?: string;
  /** True where little was understood: then what helps anybody comes first. */
  isUnsure: boolean;
  /** True for the words of somebody under 18, or about them. */
  isYoung: boolean;
}

/** What somebody chose in addition to their words. */
export interface SearchOptions {
  /** Says of an id whether it may be among the results; what is pinned always is. */
  keeps?: (id: string) => boolean;
  /** Whose side they said they are on, which counts more than what their words tell. */
  side?: Side | undefined;
}

export type Search = (query: string, options?: SearchOptions) => SearchResult;

/** How many results are worth reading. */
const MOST = 12;
/** From these shares on something is taken as read. They were found by `npm run report:search`. */
const SURE = { young: 0.3, pin: 0.58 };
/** Longer texts are read as typed: the reader reads past typing errors by the letters. */
const MOST_CORRECTED = 8;
/** The reader takes one word in ninety for another that it knows; a long one is near to few. */
const LONG_NAME = 9;
/** How much sharing words counts beside what the reader makes of them, and more of a bare topic. */
const WORDS_COUNT = { always: 2, topic: 6 };
/** The share of what the reader never met. */
const UNMET = 1e-4;
/** A letter that is not Latin: none is left once a text is normalised. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/**
 * Makes the search. The reader learned from examples orders the entries and reads the side, the age
 * and whether somebody is in danger, to which patterns add what must never be missed; the words that
 * an entry shares with the text count a little; a name or number that was typed comes first.
 */
export function makeSearch(index: SearchIndex): Search {
  const tools = prepare(index);
  const { words, byId } = tools;
  return (query, { keeps = () => true, side: told } = {}) => {
    const allow = (ids: readonly string[]) =>
      [...new Set(ids)].filter((id) => byId.has(id) && keeps(id));
    const text = understand(tools, query, told);
    const { typed, spelt, side, reading, wished } = text;
    const isYoung = reading.young >= SURE.young;
    // A wish is for help in general: somebody who told their side sees what is for it.
    const named = allow([...text.named, ...(told ? [] : wished)]);
    const isUnsure = named.length === 0 && !text.isMet;
    const read = side ?? (isUnsure ? 'none' : readSide(reading));
    const pins = findPins(tools, text).filter((id) => byId.has(id));

    const kept = allow([...wished, ...(isUnsure ? words.fallback : []), ...order(tools, text)]);
    const others = allow([...words.fallback, ...byId.keys()]);
    const likely = demoteOthers(kept, others, { side: read, isYoung }, byId);
    const isLeftToWords = !side && named.length === 0 && !isUnsure;
    const isOneSided = likely.slice(0, 3).some((id) => byId.get(id)?.side);
    const asks = isLeftToWords && (tools.isBare(spelt) || (leavesSideOpen(reading) && isOneSided));
    const isWish = !side && wished.length > 0;
    const fit = asks
      ? demoteOthers(kept, others, { side: 'open', isYoung }, byId)
      : isLeftToWords || isWish
        ? putSharedFirst(likely, reading, byId, isWish)
        : likely;
    const all = [...new Set([...named, ...fit])].filter((id) => !pins.includes(id));
    const found: SearchAnswer[] = all.map((id) => ({ id, isPinned: false }));
    const led = asks ? leadWithBoth(found, shareOfOwn(reading.sides) > 0.5, byId) : found;
    return {
      asks,
      side: read,
      answers: [...pins.map((id) => ({ id, isPinned: true })), ...led.slice(0, MOST)],
      ...(spelt.join(' ') !== typed.join(' ') && { corrected: spelt.join(' ') }),
      isUnsure,
      isYoung,
    };
  };
}

type Tools = ReturnType<typeof prepare>;

/** Makes once what every query needs. */
function prepare({ entries, words, reader: packed, byHeart }: SearchIndex) {
  const stopWords = new Set(words.stopWords);
  const reader = makeReader(packed);
  const { danger, crisis, language, text, open } = words;
  const patterns = [danger, crisis, language, text, open].flat();
  const vocabulary = listVocabulary([
    ...entries.map(({ t, k, s }) => `${t} ${k} ${s}`),
    ...patterns,
  ]);
  return {
    entries,
    words,
    reader,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    isDanger: compilePatterns(danger),
    isCrisis: compilePatterns(crisis),
    isLanguage: compilePatterns(language),
    isText: compilePatterns(text),
    isBare: compilePatterns(open),
    rank: makeRanking(entries, stopWords),
    findNamed: makeNameFinder(entries, stopWords),
    recall: makeMemory(byHeart, packed.ids),
    correct: makeSpellingCorrector(
      vocabulary,
      (word) => stopWords.has(word) || (word.length < LONG_NAME && reader.knows(word)),
    ),
  };
}

type Understanding = ReturnType<typeof understand>;

/** Reads what somebody typed: its words, whom it names, and what the reader makes of it. */
function understand(tools: Tools, query: string, told: Side | undefined) {
  const { words, reader, recall, findNamed } = tools;
  const typed = splitWords(normalise(shorten(query))).map(
    (word) => words.abbreviations[word] ?? word,
  );
  const corrected = typed.map(tools.correct);
  const isShort = typed.length <= MOST_CORRECTED;
  const spelt = isShort ? corrected : typed;
  const recalled = recall(typed) ?? recall(corrected);
  const isTheirs = !told || !recalled || recalled.side === 'none' || recalled.side === told;
  const known = isTheirs ? recalled : undefined;
  const side = told ?? known?.side;
  const shared = tools.rank(spelt);
  return {
    typed,
    spelt,
    known,
    side,
    shared,
    reading: reader.read(isShort ? spelt.join(' ') : query, side === 'none' ? undefined : side),
    /** Where the patterns of pins are looked for: of a long text the rest sees the ends only. */
    whole: [corrected, ...(shorten(query) === query ? [] : [splitWords(normalise(query))])],
    named: [
      ...findNumbered(query, tools.entries),
      ...(known ? [known.first] : []),
      ...findNamed(typed),
      ...findNamed(spelt),
    ],
    /** What comes first for a language, or for texting. */
    wished: [
      ...(OTHER_SCRIPT.test(query) || tools.isLanguage(spelt) ? words.otherLanguage : []),
      ...(tools.isText(spelt) ? words.byText : []),
    ],
    /** True where any word was met before: a postcode is none, nor is part of a number. */
    isMet:
      spelt.some((word) => /^[a-z]+$/.test(word)) &&
      (shared.size > 0 || spelt.some((word) => reader.knows(word))),
  };
}

/** What comes above everything: by heart, by the reading, or by patterns anywhere in the text. */
function findPins({ words, isDanger, isCrisis }: Tools, text: Understanding): readonly string[] {
  const { danger, crisis } = text.reading;
  if (text.known) return text.known.pin === 'none' ? [] : words.pins[text.known.pin];
  const isRead = danger + crisis >= SURE.pin;
  const pins = [
    ...(text.whole.some(isDanger) || (isRead && danger >= crisis) ? words.pins.danger : []),
    ...(text.whole.some(isCrisis) || (isRead && crisis > danger) ? words.pins.crisis : []),
  ];
  return [...new Set(pins)];
}

/** Every entry that was learned or shares a word, the best first. */
function order({ byId }: Tools, { shared, reading: { ids, sides } }: Understanding): string[] {
  const weight = WORDS_COUNT.always + WORDS_COUNT.topic * sides.none;
  const scoreOf = (id: string) =>
    Math.log(Math.max(ids.get(id) ?? 0, UNMET)) + weight * (shared.get(id) ?? 0);
  return [...byId.keys()]
    .filter((id) => ids.has(id) || shared.has(id))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** Puts the best contact of each side first, that of the likelier one before the other. */
function leadWithBoth(
  answers: readonly SearchAnswer[],
  isOwnLikelier: boolean,
  byId: ReadonlyMap<string, SearchEntry>,
): SearchAnswer[] {
  const sideOf = ({ id }: SearchAnswer) => byId.get(id)?.side;
  const victim = answers.find((answer) => sideOf(answer) !== 'o');
  const own = answers.find((answer) => answer !== victim && sideOf(answer) !== 'v');
  const leading: SearchAnswer[] = [
    ...(victim ? [{ ...victim, under: 'victim' as const }] : []),
    ...(own ? [{ ...own, under: 'own' as const }] : []),
  ];
  return [
    ...(isOwnLikelier ? leading.reverse() : leading),
    ...answers.filter((answer) => answer !== victim && answer !== own),
  ];
}
