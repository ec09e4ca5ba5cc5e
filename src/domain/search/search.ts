import {
  compilePatterns,
  findNumbered,
  makeNameFinder,
  makeRanking,
  type SearchEntry,
  type SearchIndex,
} from './entries.ts';
import {
  makeMemory,
  makeReader,
  type PINS,
  type Reading,
  type ReadSide,
  type Side,
} from './reader.ts';
import { demoteOthers, isOpen, putSharedFirst, readSide, shareOfOwn } from './sides.ts';
import { makeSpellingCorrector } from '../text/spelling.ts';
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
const SURE = { young: 0.3, pin: 0.5 };
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
export function makeSearch({ entries, words, reader: packed, byHeart }: SearchIndex): Search {
  const stopWords = new Set(words.stopWords);
  const reader = makeReader(packed);
  const isDanger = compilePatterns(words.danger);
  const isCrisis = compilePatterns(words.crisis);
  const isLanguage = compilePatterns(words.language);
  const isText = compilePatterns(words.text);
  const isOfEither = compilePatterns(words.open);
  const rank = makeRanking(entries, stopWords);
  const findNamed = makeNameFinder(entries, stopWords);
  const recall = makeMemory(byHeart, packed.ids);
  const correct = makeSpellingCorrector(
    listVocabulary(entries, words),
    (word) => stopWords.has(word) || (word.length < LONG_NAME && reader.knows(word)),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const isListed = (id: string) => byId.has(id);

  const listPins = (pin: (typeof PINS)[number]) =>
    pin === 'none' ? [] : words.pins[pin].filter(isListed);

  /** What comes above everything, by a reading and the patterns in any of the texts. */
  const findPins = (texts: readonly string[][], { danger, crisis }: Reading): string[] => {
    const isRead = danger + crisis >= SURE.pin;
    const pins = [
      ...(texts.some(isDanger) || (isRead && danger >= crisis) ? listPins('danger') : []),
      ...(texts.some(isCrisis) || (isRead && crisis > danger) ? listPins('crisis') : []),
    ];
    return [...new Set(pins)];
  };

  /** Every entry that was learned or shares a word, the best first. */
  const order = (shared: ReadonlyMap<string, number>, { ids, sides: { none } }: Reading) => {
    const weight = WORDS_COUNT.always + WORDS_COUNT.topic * none;
    const scoreOf = (id: string) =>
      Math.log(Math.max(ids.get(id) ?? 0, UNMET)) + weight * (shared.get(id) ?? 0);
    return [...byId.keys()]
      .filter((id) => ids.has(id) || shared.has(id))
      .sort((a, b) => scoreOf(b) - scoreOf(a));
  };

  return (query, { keeps = () => true, side: told } = {}) => {
    const typed = splitWords(normalise(shorten(query))).map(
      (word) => words.abbreviations[word] ?? word,
    );
    const corrected = typed.map(correct);
    const isShort = typed.length <= MOST_CORRECTED;
    const spelt = isShort ? corrected : typed;
    const recalled = recall(typed) ?? recall(corrected);
    const isTheirs = !told || !recalled || recalled.side === 'none' || recalled.side === told;
    const known = isTheirs ? recalled : undefined;
    const side = told ?? known?.side;
    const reading = reader.read(
      isShort ? spelt.join(' ') : query,
      side === 'none' ? undefined : side,
    );
    const isYoung = reading.young >= SURE.young;
    const allow = (ids: readonly string[]) =>
      [...new Set(ids)].filter((id) => isListed(id) && keeps(id));
    const wished = [
      ...(OTHER_SCRIPT.test(query) || isLanguage(spelt) ? words.otherLanguage : []),
      ...(isText(spelt) ? words.byText : []),
    ];
    const named = allow([
      ...findNumbered(query, entries),
      ...(known ? [known.first] : []),
      ...findNamed(typed),
      ...findNamed(spelt),
      // A wish is for help in general: somebody who told their side sees what is for it.
      ...(told ? [] : wished),
    ]);
    const shared = rank(spelt);
    const isUnsure =
      named.length === 0 && shared.size === 0 && !spelt.some((word) => reader.knows(word));
    const read = side ?? (isUnsure ? 'none' : readSide(reading));
    // Of a long text the rest sees the ends only.
    const whole = shorten(query) === query ? corrected : splitWords(normalise(query));
    const pins = known ? listPins(known.pin) : findPins([corrected, whole], reading);

    const kept = allow([...wished, ...(isUnsure ? words.fallback : []), ...order(shared, reading)]);
    const others = allow([...words.fallback, ...byId.keys()]);
    const likely = demoteOthers(kept, others, { side: read, isYoung }, byId);
    const isLeftToWords = !side && named.length === 0 && !isUnsure;
    const isOneSided = likely.slice(0, 3).some((id) => byId.get(id)?.side);
    const asks = isLeftToWords && (isOfEither(spelt) || (isOpen(reading) && isOneSided));
    const fit = asks
      ? demoteOthers(kept, others, { side: 'open', isYoung }, byId)
      : isLeftToWords
        ? putSharedFirst(likely, reading, byId)
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

/** Every word that entries and patterns are made of, the more frequent first. */
function listVocabulary(entries: readonly SearchEntry[], words: SearchIndex['words']): string[] {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const word of new Set(text.match(/[a-z]{4,}(?!\*)\b/g)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { t, k, s } of entries) count(`${t} ${k} ${s}`);
  for (const kind of ['danger', 'crisis', 'language', 'text', 'open'] as const)
    words[kind].forEach(count);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
