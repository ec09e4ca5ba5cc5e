import type { Alternative, ServiceRecord } from '../../schemas/service.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import { addDays, type IsoDate } from '../../vocabulary/calendar.ts';

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

/** What can be taken down: a service, or one channel. */
export interface Withdrawable {
  /** From this day on it is not listed. */
  withdrawn?: { on: IsoDate } | undefined;
  /** The contract that pays for it; of services only. */
  contract?: { ends: IsoDate } | undefined;
}

/** The first day on which something is no longer listed; none while no end is known. */
export function findFirstDayDown({ withdrawn, contract }: Withdrawable): IsoDate | undefined {
  const days = [withdrawn?.on, contract && addDays(contract.ends, 1)];
  return days.filter((day) => day !== undefined).toSorted()[0];
}

/**
 * True from the first day on which something is no longer listed. Until then it stays where it was.
 *
 * @param today the day of the build
 */
export function isWithdrawn(thing: Withdrawable, today: IsoDate): boolean {
  const day = findFirstDayDown(thing);
  return day !== undefined && day <= today;
}

/** The last day on which all of these are listed; none while no end is known. */
export function findLastDayUp(things: readonly Withdrawable[]): IsoDate | undefined {
  const day = things.flatMap((thing) => findFirstDayDown(thing) ?? []).toSorted()[0];
  return day && addDays(day, -1);
}

/** From this age somebody counts as an adult here. */
export const ADULT_AGE = 18;

/**
 * Says whether a service takes people of an age, as far as its sources name ages.
 *
 * @param age in whole years
 * @returns true too where no source names an age
 */
export function takesAge({ ages }: Pick<ServiceRecord, 'ages'>, age: number): boolean {
  const { from = age, below = age + 1 } = ages ?? {};
  return from <= age && age < below;
}

/** True for a service that takes nobody who is under 18. */
export function takesAdultsOnly({ ages }: Pick<ServiceRecord, 'ages'>): boolean {
  return !takesAge({ ages }, ADULT_AGE - 1) && takesAge({ ages }, ADULT_AGE);
}
