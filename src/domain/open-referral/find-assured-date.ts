import type { Provenance } from '../../schemas/provenance.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';

/**
 * The day on which a file was last checked by a person: the first of the days on which its facts
 * were confirmed. None while a single fact of it is only printed, because printing is no check.
 */
export function findAssuredDate(provenances: readonly Provenance[]): IsoDate | undefined {
  const days = provenances.map(({ confirmed }) => confirmed?.on);
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}
