import type { Alternative, ServiceRecord } from '../../schemas/service.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import { isWithdrawn } from './withdrawal.ts';

/** A record with its id, which is the name of its file. */
export interface Service extends ServiceRecord {
  id: string;
}

/** What one build of the site says things with. */
export interface Edition {
  /** The day on which the site is built. */
  today: IsoDate;
  /** The sentences that code says. */
  words: UiWords;
}

/** Every service there is a record of, with the day and the words of the build. */
export interface Directory extends Edition {
  services: readonly Service[];
}

/** The services that are not withdrawn on the day of the build, in the order of the directory. */
export function listServices({
  services,
  today,
}: Pick<Directory, 'services' | 'today'>): Service[] {
  return services.filter((service) => !isWithdrawn(service, today));
}

/** A service that can be shown; none for one that is withdrawn. */
export function findListed(
  directory: Pick<Directory, 'services' | 'today'>,
  id: string,
): Service | undefined {
  return listServices(directory).find((service) => service.id === id);
}

/** A reference to a service, with the words that lead to it. */
export type ContactReference = Pick<Alternative, 'service' | 'why'>;
