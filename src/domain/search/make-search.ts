import Fuse from 'fuse.js';
import type { SearchEntry, SearchIndex } from './build-search-index.ts';
import { normalise, splitWords } from './normalise.ts';
import { listKnownWords } from './list-known-words.ts';
import { makeIntentReader, type Reading } from './read-intents.ts';
import { makeSpeller } from './speller.ts';
import { stem } from './stem.ts';

/** One answer to a search. */
export interface SearchAnswer {
  id: string;
  /** True for help that a rule puts above the results. */
  isPinned: boolean;
}

/** What a search finds; never without an answer, unless everything was left out. */
export interface SearchResult {
  answers: SearchAnswer[];
  /** The text as it was understood, where that differs from what was typed. */
  corrected?: string;
  /** True where little was understood: then what helps anybody comes first. */
  isUnsure: boolean;
}

/**
 * Searches.
 *
 * @param keeps says of an id whether it may be among the results; what is pinned always is
 */
export type Search = (query: string, keeps?: (id: string) => boolean) => SearchResult;

/** How many results are worth reading. */
const MOST = 12;
/** Below this, no entry has enough of the query's words to lead. */
const FAINT = 3.5;
/** Beyond this, a text is a story; its first words are searched. */
const LONGEST_QUERY = 200;

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
  const mark = (text: string) =>
    splitWords(text)
      .filter((word) => !small.has(word))
      .map((word) => `_${stem(word)}_`)
      .join(' ');
  const fuse = new Fuse(
    entries.map(({ id, t, k, s }) => ({ id, t: mark(t), k: mark(k), s: mark(s) })),
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

  return (query, keeps = () => true) => {
    const typed = splitWords(normalise(query.slice(0, LONGEST_QUERY)));
    const spelt = typed.map(correct);
    const text = spelt.map(({ word }) => word).join(' ');
    const content = spelt.filter(({ word }) => !small.has(word));
    const reading = readIntents(spelt.map(({ word }) => word));
    const scores = new Map<string, number>();
    const wanted = (content.length > 0 ? content : spelt).filter(({ isKnown }) => isKnown);
    const marked = wanted.map(({ word }) => `_${stem(word)}_`).join(' ');
    if (marked)
      for (const { item, score = 1 } of fuse.search(marked)) scores.set(item.id, (1 - score) * 10);
    const isUnsure =
      reading.first.length === 0 &&
      (scores.size === 0 || wanted.length * 2 < Math.max(1, content.length));
    const ranked = [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
    const isFaint =
      reading.first.length === 0 && ![...scores.values()].some((score) => score >= FAINT);
    const ordered = [
      ...new Set([...(isUnsure || isFaint ? words.fallback : []), ...reading.first, ...ranked]),
    ].filter((id) => byId.has(id) && keeps(id));
    const others = [...new Set([...words.fallback, ...byId.keys()])].filter(
      (id) => byId.has(id) && keeps(id),
    );
    const gated = passGates(ordered, others, reading, byId).filter(
      (id) => !reading.pins.includes(id),
    );
    const corrected = text === typed.join(' ') ? undefined : text;
    return {
      answers: [
        ...reading.pins.filter((id) => byId.has(id)).map((id) => ({ id, isPinned: true })),
        ...gated.slice(0, MOST).map((id) => ({ id, isPinned: false })),
      ],
      ...(corrected && { corrected }),
      isUnsure,
    };
  };
}

/**
 * Moves what is for the other side, or for adults alone, behind the rest, and sees to it that three
 * others stand before it: one answer alone is too few for somebody who needs help.
 */
function passGates(
  ids: readonly string[],
  others: readonly string[],
  { side, isYoung }: Reading,
  byId: ReadonlyMap<string, SearchEntry>,
): string[] {
  const isBarred = (id: string) => {
    const entry = byId.get(id);
    if (isYoung && entry?.adult) return true;
    if (side === 'own' || side === 'doing') return entry?.side === 'v';
    return side !== 'work' && entry?.side === 'o';
  };
  const fit = ids.filter((id) => !isBarred(id));
  const barred = ids.filter(isBarred);
  const filling = others.filter((id) => !isBarred(id) && !fit.includes(id));
  const passed = [...fit, ...filling.slice(0, Math.max(0, 3 - fit.length)), ...barred];
  return passed.length > 0 ? passed : others.slice(0, 3);
}

/** Every word that is known, the more frequent first. */
function listByFrequency(entries: readonly SearchEntry[], vocabulary: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { t, k, s } of entries)
    for (const word of new Set(splitWords(`${t} ${k} ${s}`)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of vocabulary) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}
