import type { ServiceRecord } from '../../schemas/service.ts';

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
