import { describeDay, describeMonth, type IsoDate } from '../../vocabulary/calendar.ts';
import type { Provenance, Source } from '../../schemas/provenance.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/fill-in.ts';
import { findNewestDay, isOverdue } from './freshness.ts';

type Sources = Readonly<Record<string, Source>>;

/** What a fact is of: hours say so, since they stand beside other facts. */
export type AgedFact = 'fact' | 'hours';

/**
 * How old a fact is, in one short sentence for a contact: the month in which it was printed or the day
 * on which it was confirmed, and whether its check is overdue.
 *
 * @param edition the day of the build, and its words
 */
export function describeAge(
  provenance: Provenance,
  sources: Sources,
  { today, words }: { today: IsoDate; words: Pick<UiWords, 'age'> },
  kind: AgedFact = 'fact',
): string {
  const { late, [kind]: standing } = words.age;
  return [
    describeStanding(provenance, sources, standing),
    ...(isOverdue(provenance, today)
      ? [fillIn(late, { day: describeDay(provenance.review) })]
      : []),
  ].join(' ');
}

function describeStanding(
  { confirmed, ...provenance }: Provenance,
  sources: Sources,
  words: UiWords['age'][AgedFact],
): string {
  if (confirmed)
    return fillIn(words.checked, { day: describeDay(confirmed.on), who: confirmed.by });
  const newest = findNewestDay(provenance, sources);
  return newest ? fillIn(words.printed, { month: describeMonth(newest) }) : words.undated;
}

/** One source as a line: `Announcement of support, Police and Crime Commissioner, 22 April 2024`. */
export function describeSource(source: Source, { noDate }: UiWords['age']): string {
  const publisher = source.title === source.publisher ? [] : [source.publisher];
  const date =
    source.kind === 'general'
      ? []
      : [source.date === 'undated' ? noDate : describeDay(source.date)];
  return [source.title, ...publisher, ...date].join(', ');
}
