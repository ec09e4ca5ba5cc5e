import type { Provenance, Source } from '../../schemas/provenance.ts';
import { addMonths, type IsoDate } from '../../vocabulary/calendar.ts';

type Sources = Readonly<Record<string, Source>>;

/** Paper outlives pages, so it is to be looked at or made again at least this often, in months. */
export const PAPER_MONTHS = 6;

/** How old a fact's only source may be before the fact no longer leads or spreads. */
const OLD_AFTER_MONTHS = 24;

/** The newest day that any of a fact's sources, or its confirmation, bears; none if all are undated. */
export function findNewestDay(provenance: Provenance, sources: Sources): IsoDate | undefined {
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
export function isFirm(provenance: Provenance, sources: Sources, today: IsoDate): boolean {
  if (provenance.standing === 'unconfirmed') return false;
  if (provenance.sources.length > 1) return true;
  const newest = findNewestDay(provenance, sources);
  return newest !== undefined && today <= addMonths(newest, OLD_AFTER_MONTHS);
}

/** True once the day on which a fact was to be checked again has passed. */
export function isOverdue({ review }: Pick<Provenance, 'review'>, today: IsoDate): boolean {
  return today > review;
}
