/** When a fact is what the ledger has: the same value, though it may be written another way. */
import type { LedgerEntry } from '../../schemas/ledger.ts';
import { type NamedFact, PLAIN, type RecordedFact, WHOLE } from './facts.ts';
import { readGist } from './gist.ts';

/**
 * True where the ledger need not be told: of what a call costs and of the whole record, new sources of what is as
 * it was are none of it.
 */
export function isAsRecorded(
  { name, channel, part, recorded }: NamedFact,
  last: LedgerEntry,
): boolean {
  if (channel !== WHOLE && part !== 'cost')
    return (
      recorded.covers === last.covers &&
      hasSameValue(recorded, last) &&
      hasSameGrounds(recorded, last)
    );
  return name.startsWith(PLAIN)
    ? !last.state && readGist(recorded.value ?? '') === readGist(last.value ?? '')
    : hasSameValue(recorded, last);
}

/**
 * True for a value that another fact of the same service had: where a channel is added or removed, those of
 * its kind behind it change their numbers, and no value is new.
 */
export function isKnown(fact: RecordedFact, others: readonly LedgerEntry[]): boolean {
  return !fact.state && others.some((other) => hasSameValue(fact, other));
}

/** True where readers are told the same. An entry that was written before areas were kept names none. */
export function hasSameValue(a: RecordedFact, b: RecordedFact): boolean {
  return (
    readDigits(a.value) === readDigits(b.value) &&
    (a.covers === undefined || b.covers === undefined || a.covers === b.covers) &&
    a.state === b.state &&
    writeStable(a.hours) === writeStable(b.hours)
  );
}

/** What a number dials, however it is grouped; anything else as it is. */
function readDigits(value: string | undefined): string | undefined {
  return value !== undefined && /^\+?[\d\s().-]+$/.test(value)
    ? value.replaceAll(/\D/g, '')
    : value;
}

/** True where both have the same sources of the same dates, and the same confirmation. */
function hasSameGrounds(a: RecordedFact, b: RecordedFact): boolean {
  return (
    writeStable(a.sources) === writeStable(b.sources) &&
    writeStable(a.confirmed) === writeStable(b.confirmed)
  );
}

/** Data as text, in which the order of fields makes no difference; what is not there is empty. */
function writeStable(data: unknown): string {
  if (data === undefined) return '';
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
