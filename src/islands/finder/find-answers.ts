import { filterEntries, type FinderData, type FinderEntry } from '../../domain/finder/finder.ts';
import { fillIn } from '../../domain/text/sentences.ts';
import type { Search, SearchAnswer } from '../../domain/search/search.ts';
import type { Asked } from './fields.ts';

/** What is shown for what was asked. */
export interface Answers {
  /** In order; what is pinned passes every filter. */
  listed: { entry: FinderEntry; isPinned: boolean }[];
  /** Where the words leave open whom it is about: the best contact of each side, to choose from. */
  sides: { side: 'victim' | 'own'; entry: FinderEntry }[];
  /** What is shown where nothing fits. */
  others: FinderEntry[];
  /** How many there are, in words. */
  count: string;
  /** The text as it was understood, where that differs from what was typed. */
  corrected: string | undefined;
  isUnsure: boolean;
  /** True if a choice left out what does not fit. */
  isFiltered: boolean;
}

/** What the search calls each answer to "who is it about". */
const SIDES = {
  victim: 'victim',
  'other.target': 'other',
  own: 'own',
  'other.doing': 'doing',
  professionals: 'work',
} as const;

/** Finds what fits the words and the filters; with no words, everything that fits the filters. */
export function findAnswers(
  { data, search }: { data: FinderData; search: Search },
  { query, filters }: Asked,
  now: Date,
): Answers {
  const { entries, index } = data;
  const words = data.words.results;
  const { who, ...others } = filters;
  // With words, whom it is about orders what is found; without, it is what is looked for.
  const left = filterEntries(entries, query === '' ? filters : others, now, data.bankHolidays);
  const kept = new Set(left.map(({ id }) => id));
  const found =
    query === ''
      ? undefined
      : search(query, {
          keeps: (id) => kept.has(id),
          ...(who && { side: SIDES[who] }),
        });
  const answers: readonly SearchAnswer[] =
    found?.answers ?? left.map(({ id }) => ({ id, isPinned: false }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const known = answers.flatMap((answer) => {
    const entry = byId.get(answer.id);
    return entry ? [{ ...answer, entry }] : [];
  });
  const best = known.flatMap(({ under: side, entry }) => (side ? [{ side, entry }] : []));
  // A filter may have left one side nothing, and then there is nothing to choose between.
  const sides = best.length > 1 ? best : [];
  const listed = known.filter(({ under }) => !under || sides.length === 0);
  const isNothing = known.every(({ isPinned }) => isPinned);
  return {
    listed,
    sides,
    others: isNothing ? index.words.fallback.flatMap((id) => byId.get(id) ?? []) : [],
    count: isNothing ? words.none : describeCount(known.length, words),
    corrected: found?.corrected,
    isUnsure: found?.isUnsure ?? false,
    isFiltered: Object.values(others).some(Boolean),
  };
}

function describeCount(count: number, { one, many }: FinderData['words']['results']): string {
  return count === 1 ? one : fillIn(many, { count: String(count) });
}
