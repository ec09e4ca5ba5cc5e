import type { Provenance, Source } from '../../schemas/provenance.ts';
import { describeDay } from './describe-day.ts';
import { type Day, findNewestDay, isOverdue } from './freshness.ts';

type Sources = Readonly<Record<string, Source>>;

/**
 * How old a fact is, in one short sentence for a contact: when it was printed or confirmed, and
 * whether its check is overdue.
 *
 * @param today the day of the build
 */
export function describeAge(provenance: Provenance, sources: Sources, today: Day): string {
  return [describeStanding(provenance, sources), describeDelay(provenance, today)]
    .filter(Boolean)
    .join(' ');
}

function describeStanding(provenance: Provenance, sources: Sources): string {
  if (provenance.confirmed)
    return `Checked on ${describeDay(provenance.confirmed.on)} by ${provenance.confirmed.by}.`;
  const newest = findNewestDay(provenance, sources);
  if (!newest) return 'Printed on a page that bears no date.';
  return `Printed ${newest.length === 10 ? 'on' : 'in'} ${describeDay(newest)}.`;
}

function describeDelay(provenance: Provenance, today: Day): string {
  if (!isOverdue(provenance, today)) return '';
  return `We meant to check it again by ${describeDay(provenance.review)} and have not, so it may have changed.`;
}

/** One source as a line: `Announcement of support, Police and Crime Commissioner, 22 April 2024`. */
export function describeSource(source: Source): string {
  const publisher = source.title === source.publisher ? [] : [source.publisher];
  const date =
    source.kind === 'general'
      ? []
      : [source.date === 'undated' ? 'no date' : describeDay(source.date)];
  return [source.title, ...publisher, ...date].join(', ');
}
