import type { Provenance, Source } from '../../schemas/provenance.ts';

/** A calendar day as `YYYY-MM-DD`; of a source also `YYYY-MM` or `YYYY`. Days compare as text. */
export type Day = string;

type Sources = Readonly<Record<string, Source>>;

/** Paper outlives pages, so it is to be looked at or made again at least this often, in months. */
export const PAPER_MONTHS = 6;

/** How old a fact's only source may be before the fact no longer leads or spreads. */
const OLD_AFTER_MONTHS = 24;

/** The newest day that any of a fact's sources, or its confirmation, bears; none if all are undated. */
export function findNewestDay(provenance: Provenance, sources: Sources): Day | undefined {
  const days = provenance.sources.map((key) => sources[key]?.date ?? 'undated');
  return [...days, provenance.confirmed?.on ?? 'undated']
    .filter((day) => day !== 'undated')
    .toSorted()
    .at(-1);
}

/**
 * True for a fact that may stand first and may spread into structured data, open data and print:
 * it has more than one source, or its only source (or its confirmation) is at most 24 months old.
 * A single source without a date counts as old, because its age cannot be shown.
 *
 * @param today the day of the build
 */
export function isFirm(provenance: Provenance, sources: Sources, today: Day): boolean {
  if (provenance.standing === 'unconfirmed') return false;
  if (provenance.sources.length > 1) return true;
  const newest = findNewestDay(provenance, sources);
  return newest !== undefined && today <= addMonths(newest, OLD_AFTER_MONTHS);
}

/** True once the day on which a fact was to be checked again has passed. */
export function isOverdue({ review }: Pick<Provenance, 'review'>, today: Day): boolean {
  return today > review;
}

/** So many days after a whole day. */
export function addDays(day: Day, days: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The same day of the month so many months on, or that month's last day; parts left out are first. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)))
    .toISOString()
    .slice(0, 10);
}
