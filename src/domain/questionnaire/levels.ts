import { BANDS } from '../../vocabulary/bands.ts';
import type { Outcome } from './outcome.ts';

/** How soon help is wanted. */
export type Level = 'now' | 'today' | 'ready';

/**
 * The levels under which an outcome stands, most urgent first: 999 under `now`, the first contacts
 * under the next, all else under the last, which may be the same.
 */
export function listLevels({ isUrgent, band }: Pick<Outcome, 'isUrgent' | 'band'>): Level[] {
  if (isUrgent) return ['now', 'today', 'ready'];
  return BANDS.indexOf(band) >= BANDS.indexOf('priority') ? ['today', 'ready'] : ['ready'];
}
