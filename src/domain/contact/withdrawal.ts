import type { IsoDate } from '../../vocabulary/calendar.ts';
import { addDays } from '../../vocabulary/calendar.ts';

/** What can be taken down: a service, or one way to reach it. */
export interface Withdrawable {
  /** From this day on it is not listed. */
  withdrawn?: { on: IsoDate } | undefined;
  /** The contract that it rests on; of services only. */
  contract?: { ends: IsoDate } | undefined;
}

/** The first day on which something is no longer listed; none while no end is known. */
export function findFirstDayDown({ withdrawn, contract }: Withdrawable): IsoDate | undefined {
  const days = [withdrawn?.on, contract && addDays(contract.ends, 1)];
  return days.filter((day) => day !== undefined).toSorted()[0];
}

/**
 * True from the first day on which something is no longer listed. Until then it stands where it did.
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
