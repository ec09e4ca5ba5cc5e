import Fuse from 'fuse.js';
import type { SearchEntry, SearchIndex } from './build-search-index.ts';
import { findNamed } from './find-named.ts';
import { listKnownWords } from './list-known-words.ts';
import { normalise, splitWords } from './normalise.ts';
import { passGates } from './pass-gates.ts';
import { makeIntentReader } from './read-intents.ts';
import { makeSpeller } from './speller.ts';
import { stem } from './stem.ts';

/** One answer to a search. */
export interface SearchAnswer {
  id: string;
  /** True for help that a rule puts above the results. */
  isPinned: boolean;
  /** Where the side is asked, whose best contact this is; the rest stand below both. */
  under?: 'victim' | 'own';
}

/** Whom a search is about, where somebody said so. */
export type Side = 'victim' | 'other' | 'own' | 'doing' | 'work';

/** What a search finds; never without an answer, unless everything was left out. */
export interface SearchResult {
  /** True where the words leave the side open, and nobody told it: then it is asked first. */
  asks: boolean;
  /** The side that was told, or else read. */
  side: Side | 'none';
  answers: SearchAnswer[];
  /** The text as it was understood, where that differs from what was typed. */
  corrected?: string;
  /** True where little was understood: then what helps anybody comes first. */
  isUnsure: boolean;
  /** True for the words of somebody under 18, or about them. */
  isYoung: boolean;
}

/** What somebody chose besides their words. */
export interface SearchOptions {
  /** Says of an id whether it may be among the results; what is pinned always is. */
  keeps?: (id: string) => boolean;
  /** Whose side they said they are on, which counts more than what their words tell. */
  side?: Side;
}

export type Search = (query: string, options?: SearchOptions) => SearchResult;

/** How many results are worth reading. */
const MOST = 12;
/** Below this, no entry has enough of the query's words to lead. */
const FAINT = 3.5;
/** Beyond this, a text is a story, of which the beginning and the end are read. */
const LONGEST_QUERY = 600;
/** A letter that is not Latin: none is left once a text is normalised. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;
/** So many words that tell things apart are ranked by. */
const MOST_WORDS = 24;

/**
 * Makes the search: spelling is corrected first, intents read the whole corrected text, fuse.js
 * ranks by the words that tell things apart, and gates keep the sides and ages apart. The order of
 * these steps matters: a gate that read uncorrected text would lose people who mistype.
 */
export function makeSearch({ entries, words }: SearchIndex): Search {
  const small = new Set(words.small);
  const correct = makeSpeller(listByFrequency(entries, listKnownWords(words)));
  const readIntents = makeIntentReader(words);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // "_" is a letter to the tokenizer of fuse.js, so that only whole words match.
  const mark = (words: readonly string[]) => words.map((word) => `_${stem(word)}_`).join(' ');
  const markField = (text: string) => mark(splitWords(text).filter((word) => !small.has(word)));
  const fuse = new Fuse(
    entries.map(({ id, t, k, s }) => ({
      id,
      t: markField(t.replaceAll('|', ' ')),
      k: markField(k),
      s: markField(s),
    })),
    {
      useTokenSearch: true,
      ignoreFieldNorm: true,
      threshold: 0.05,
      includeScore: true,
      keys: [
        { name: 't', weight: 3 },
        { name: 'k', weight: 2.5 },
        { name: 's', weight: 1.5 },
      ],
    },
  );

  return (query, { keeps = () => true, side } = {}) => {
    const typed = splitWords(normalise(shorten(query))).map((word) => words.written[word] ?? word);
    const spelt = typed.map(correct);
    const text = spelt.map(({ word }) => word).join(' ');
    const content = spelt.filter(({ word }) => !small.has(word));
    const reading = readIntents(spelt.map(({ word }) => word));
    const first = [...(OTHER_SCRIPT.test(query) ? words.otherScript : []), ...reading.first];
    const scores = new Map<string, number>();
    const named = findNamed(typed, small, entries).filter(keeps);
    const wanted = content.filter(({ isKnown }) => isKnown);
    const marked = mark(wanted.slice(0, MOST_WORDS).map(({ word }) => word));
    if (marked)
      for (const { item, score = 1 } of fuse.search(marked)) scores.set(item.id, (1 - score) * 10);
    const isUnsure =
      named.length === 0 &&
      first.length === 0 &&
      (scores.size === 0 || wanted.length * 2 < Math.max(1, content.length));
    const ranked = [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
    const isFaint = first.length === 0 && Math.max(0, ...scores.values()) < FAINT;
    const ordered = [
      ...new Set([...(isUnsure || isFaint ? words.fallback : []), ...first, ...ranked]),
    ].filter((id) => byId.has(id) && keeps(id));
    const others = [...new Set([...words.fallback, ...byId.keys()])].filter(
      (id) => byId.has(id) && keeps(id),
    );
    const gated = passGates(
      ordered,
      others,
      { side: side ?? reading.side, isYoung: reading.isYoung },
      byId,
    );
    const corrected = text === typed.join(' ') ? undefined : text;
    const asks = !side && !reading.side && named.length + first.length === 0 && typed.length > 0;
    const found = [...new Set([...named, ...gated])]
      .filter((id) => !reading.pins.includes(id))
      .slice(0, MOST)
      .map((id) => ({ id, isPinned: false }));
    return {
      asks,
      side: side ?? reading.side ?? 'none',
      answers: [
        ...reading.pins.filter((id) => byId.has(id)).map((id) => ({ id, isPinned: true })),
        ...(asks ? markSides(found, byId) : found),
      ],
      ...(corrected && { corrected }),
      isUnsure,
      isYoung: reading.isYoung,
    };
  };
}

/** Marks the best contact of each side, for the question of whom it is about. */
function markSides(
  answers: readonly SearchAnswer[],
  byId: ReadonlyMap<string, SearchEntry>,
): SearchAnswer[] {
  const isOwn = ({ id }: SearchAnswer) => byId.get(id)?.side === 'o';
  const victim = answers.find((answer) => !isOwn(answer));
  const own = answers.find(isOwn);
  return answers.map((answer) => {
    if (answer === victim) return { ...answer, under: 'victim' };
    return answer === own ? { ...answer, under: 'own' } : answer;
  });
}

/** The beginning and the end of a long text: what is most urgent often stands last. */
function shorten(text: string): string {
  if (text.length <= LONGEST_QUERY) return text;
  const half = LONGEST_QUERY / 2;
  return `${text.slice(0, half)} ${text.slice(-half)}`;
}

/** Every word that is known, the more frequent first. */
function listByFrequency(entries: readonly SearchEntry[], vocabulary: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { t, k, s } of entries)
    for (const word of new Set(splitWords(`${t.replaceAll('|', ' ')} ${k} ${s}`)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of vocabulary) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
