import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { Service } from '../contact/directory.ts';
import { isFirm } from '../freshness/freshness.ts';

/**
 * True if the words of a record (what a service does, whom it takes, who runs it) may spread. They
 * name no source of their own, so they are as firm as all sources of the record together. A
 * well-known route, such as asking a GP, is no news that could grow old.
 *
 * @param today the day of the build
 */
export function hasFirmWords({ sources }: Service, today: IsoDate): boolean {
  if (Object.values(sources).every(({ kind }) => kind === 'general')) return true;
  const whole = { sources: Object.keys(sources), standing: 'published', review: today } as const;
  return isFirm(whole, sources, today);
}
