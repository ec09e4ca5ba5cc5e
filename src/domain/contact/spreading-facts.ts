import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { OpeningHours } from '../../schemas/opening-hours.ts';
import { isFirm } from '../freshness/freshness.ts';
import { hasCurrentHours, listUsableChannels } from './channel-view.ts';
import type { Service } from './directory.ts';

/** Hours that somebody could keep to. */
export type KnownHours = Exclude<OpeningHours, { kind: 'unknown' }>;

/**
 * The ways of a service that may spread into data which others copy: firm ones that can be used.
 *
 * @param today the day of the build
 */
export function listSpreadingChannels(service: Service, today: IsoDate): Channel[] {
  return listUsableChannels(service, today).filter(({ provenance }) =>
    isFirm(provenance, service.sources, today),
  );
}

/**
 * The hours of a way, if they may spread: they are firm and within their day of review.
 *
 * @param today the day of the build
 */
export function findSpreadingHours(
  channel: Channel,
  service: Service,
  today: IsoDate,
): KnownHours | undefined {
  const { hours } = channel;
  if (!hours || hours.kind === 'unknown' || !hasCurrentHours(channel, today)) return undefined;
  if (!isFirm(hours.provenance, service.sources, today)) return undefined;
  // Hours change more often than numbers: printed ones are shown with their date, and spread only
  // once somebody has confirmed them.
  return hours.kind === 'weekly' && hours.provenance.standing !== 'confirmed' ? undefined : hours;
}
