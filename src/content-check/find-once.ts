import type { Fault } from './fault.ts';

/** Marks of what an earlier run found in order. */
const trusted = new Set<string>();
/** Marks of what this run found in order, or was told. */
const inOrder = new Set<string>();

/**
 * Finds the faults of something that is large and seldom changes: none, without looking, where this
 * run or an earlier one found none.
 *
 * @param mark of everything that decides what is found
 */
export function findOnce(mark: string, find: () => Fault[]): Fault[] {
  const faults = trusted.has(mark) || inOrder.has(mark) ? [] : find();
  if (faults.length === 0) inOrder.add(mark);
  return faults;
}

/**
 * Lets things pass without looking at them again.
 *
 * @param marks what {@link listInOrder} returned in an earlier run of the same code
 */
export function trustMarks(marks: readonly string[]): void {
  for (const mark of marks) trusted.add(mark);
}

/** The marks of what this run asked about and found in order. */
export function listInOrder(): string[] {
  return [...inOrder];
}
