import type { Audience, ChosenArea } from '../../vocabulary/audience.ts';
import { findOpenState } from '../opening-hours/find-open-state.ts';
import { readLondonClock } from '../../vocabulary/calendar.ts';
import type { FinderData, FinderEntry, Way } from './finder-data.ts';

/** What a reader chose; nothing chosen leaves everything. */
export interface Filters {
  who?: Audience | undefined;
  /** Where somebody lives; several where a postcode lies in several. */
  areas?: readonly ChosenArea[] | undefined;
  way?: Way | undefined;
  isOpen?: boolean | undefined;
}

/**
 * The entries that fit what was chosen, in the order given.
 *
 * @param now the moment for "open now", any time zone
 */
export function filterEntries(
  entries: readonly FinderEntry[],
  { who, areas, way, isOpen }: Filters,
  now: Date,
  { dates, until }: FinderData['bankHolidays'],
): FinderEntry[] {
  const holidays = new Set(dates);
  const isBeyond = readLondonClock(now).date > until;
  return entries.filter(
    (entry) =>
      (!who || entry.for.includes(who)) &&
      (!areas || areas.length === 0 || areas.some((area) => isServed(entry, area))) &&
      (!way || entry.ways.includes(way)) &&
      (!isOpen || isOpenNow(entry, now, holidays, isBeyond)),
  );
}

/** True for a choice that leaves out something, and not everything. */
export function hasEffect(
  entries: readonly FinderEntry[],
  filters: Filters,
  now: Date,
  bankHolidays: FinderData['bankHolidays'],
): boolean {
  const left = filterEntries(entries, filters, now, bankHolidays).length;
  return left > 0 && left < entries.length;
}

function isServed({ areas }: FinderEntry, chosen: ChosenArea): boolean {
  return areas === undefined || areas.includes(chosen);
}

/** Weekly hours are not relied on once the list of bank holidays has ended. */
function isOpenNow(
  { hours }: FinderEntry,
  now: Date,
  holidays: ReadonlySet<string>,
  isBeyond: boolean,
): boolean {
  if (!hours || (isBeyond && hours.kind === 'weekly')) return false;
  return findOpenState(hours, now, holidays).state === 'open';
}
