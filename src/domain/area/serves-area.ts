import type { ChosenArea } from '../../vocabulary/audience.ts';
import type { ServiceRecord } from '../../schemas/service.ts';

/** What of a service says whom it serves. */
export type Served = Pick<ServiceRecord, 'area' | 'need'>;

/** The cities that have a council of their own in the middle of the county. */
const CITIES: readonly ChosenArea[] = ['southampton', 'portsmouth'];

/**
 * Whether a service is for people of an area. One for Hampshire is for the rest of Hampshire, and
 * stands in for a city that has no service of its own for the same need, as the county's domestic
 * abuse line does for Portsmouth: no number at all would be worse than one that may send them on.
 *
 * @param listed every service that is not withdrawn
 */
export function servesArea(
  { area, need }: Served,
  chosen: ChosenArea,
  listed: readonly Served[],
): boolean {
  if (area === 'national') return true;
  if (area === 'hampshire-and-isle-of-wight') return chosen !== 'elsewhere';
  if (area !== 'hampshire' || !CITIES.includes(chosen)) return area === chosen;
  return !listed.some((other) => other.need === need && other.area === chosen);
}
