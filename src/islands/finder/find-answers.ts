import type { FinderData, FinderEntry } from '../../domain/finder/finder-data.ts';
import { filterEntries } from '../../domain/finder/filter-entries.ts';
import { fillIn } from '../../domain/text/fill-in.ts';
import type { Search } from '../../domain/search/make-search.ts';
import type { Asked } from './fields.ts';

/** What is shown for what was asked. */
export interface Answers {
  /** In order; what is pinned passes every filter. */
  listed: { entry: FinderEntry; isPinned: boolean }[];
  /** What is shown where nothing fits. */
  others: FinderEntry[];
  /** How many there are, in words. */
  count: string;
  /** The text as it was understood, where that differs from what was typed. */
  corrected: string | undefined;
  isUnsure: boolean;
}

/** Whose side a choice of "who it is for" is. */
const SIDES = {
  victim: 'victim',
  'other.target': 'victim',
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
  const left = filterEntries(entries, filters, now, data.bankHolidays);
  const kept = new Set(left.map(({ id }) => id));
  const found =
    query === ''
      ? undefined
      : search(query, {
          keeps: (id) => kept.has(id),
          ...(filters.who && { side: SIDES[filters.who] }),
        });
  const answers = found?.answers ?? left.map(({ id }) => ({ id, isPinned: false }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const listed = answers.flatMap(({ id, isPinned }) => {
    const entry = byId.get(id);
    return entry ? [{ entry, isPinned }] : [];
  });
  const isNothing = listed.every(({ isPinned }) => isPinned);
  return {
    listed,
    others: isNothing ? index.words.fallback.flatMap((id) => byId.get(id) ?? []) : [],
    count: isNothing ? words.none : describeCount(listed.length, words),
    corrected: found?.corrected,
    isUnsure: found?.isUnsure ?? false,
  };
}

function describeCount(count: number, { one, many }: FinderData['words']['results']): string {
  return count === 1 ? one : fillIn(many, { count: String(count) });
}
