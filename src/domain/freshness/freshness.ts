import type { Provenance, Source } from '../../schemas/provenance.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { addMonths, describeDay, describeMonth, type IsoDate } from '../../vocabulary/calendar.ts';
import { fillIn } from '../text/sentences.ts';

type Sources = Readonly<Record<string, Source>>;

/** Paper outlives pages, so it has to be looked at or made again at least this often, in months. */
export const PAPER_MONTHS = 6;

/** How old a fact's only source, or its confirmation, may be before the fact no longer leads and is no longer published. */
const OLD_AFTER_MONTHS = 24;

/**
 * True for a fact that may come first and may go into structured data, open data and print: it has more
 * than one source, or its only source (or its confirmation) is at most 24 months old. A single source
 * without a date counts as old, because its age cannot be shown.
 *
 * @param today the day of the build
 */
export function isFirm(provenance: Provenance, sources: Sources, today: IsoDate): boolean {
  if (provenance.standing === 'unconfirmed') return false;
  if (provenance.sources.length > 1) return true;
  const newest = findNewestDay(provenance, sources);
  return newest !== undefined && today <= addMonths(newest, OLD_AFTER_MONTHS);
}

/** True once the day by which a fact was to be checked again has passed. */
export function isOverdue({ review }: Pick<Provenance, 'review'>, today: IsoDate): boolean {
  return today > review;
}

/** The newest date of a fact's sources and its confirmation; none if all are undated. */
export function findNewestDay(provenance: Provenance, sources: Sources): IsoDate | undefined {
  const days = provenance.sources.map((key) => sources[key]?.date ?? 'undated');
  return [...days, provenance.confirmed?.on ?? 'undated']
    .filter((day) => day !== 'undated')
    .toSorted()
    .at(-1);
}

/** What an age is of: hours say so, since they are shown beside other facts. */
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
  const standing = describeStanding(provenance, sources, words.age[kind]);
  if (!isOverdue(provenance, today)) return standing;
  return `${standing} ${fillIn(words.age.late, { day: describeDay(provenance.review) })}`;
}

function describeStanding(
  provenance: Provenance,
  sources: Sources,
  words: UiWords['age'][AgedFact],
): string {
  const { confirmed } = provenance;
  if (confirmed)
    return fillIn(words.checked, { day: describeDay(confirmed.on), who: confirmed.by });
  const newest = findNewestDay(provenance, sources);
  return newest ? fillIn(words.printed, { month: describeMonth(newest) }) : words.undated;
}

/** One source as a line: `Announcement of support, Police and Crime Commissioner, 22 April 2024`. */
export function describeSource(source: Source, words: UiWords['age']): string {
  const publisher = source.title === source.publisher ? [] : [source.publisher];
  const date = source.kind === 'general' ? [] : [describeSourceDate(source, words)];
  return [source.title, ...publisher, ...date].join(', ');
}

/** The date that a source has, in words. */
export function describeSourceDate({ date }: Source, { noDate }: UiWords['age']): string {
  return date === 'undated' ? noDate : describeDay(date);
}
