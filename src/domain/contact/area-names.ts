import type { UiWords } from '../../schemas/ui-words.ts';
import type { Service } from './directory.ts';

type Places = UiWords['places'];

/** The places that a service takes people from; none for a national one. */
export function listAreaNames(area: Service['area'], places: Places): string[] {
  if (area === 'national') return [];
  return area === 'hampshire-and-isle-of-wight'
    ? [places.hampshire, places['isle-of-wight']]
    : [places[area]];
}
