import type { Ledger, LedgerEntry } from '../../schemas/ledger.ts';
import type { Service } from '../contact/directory.ts';
import { listFacts, type NamedFact, type RecordedFact } from './list-facts.ts';

/** A fact that is not as the ledger last has it. */
export interface Difference {
  service: string;
  /** The name of the fact in the ledger. */
  name: string;
  /** The fact as the record has it; none where it was removed. */
  fact: NamedFact | undefined;
  /** What the ledger last has of it; none where it is new. */
  last: LedgerEntry | undefined;
  /** True where its value changed and all that it rests on is what the old value rested on. */
  isUnsupported: boolean;
}

/** Every fact that is not as the ledger last has it, in the order of the services and their ways. */
export function compareFacts(services: readonly Service[], ledger: Ledger): Difference[] {
  return services.flatMap((service) => {
    const known = Object.hasOwn(ledger.services, service.id)
      ? (ledger.services[service.id] ?? {})
      : {};
    const facts = listFacts(service);
    const named = new Set(facts.map(({ name }) => name));
    const others = (name: string) =>
      Object.entries(known).flatMap(([other, entries]) => (other === name ? [] : entries));
    const present = facts.map((fact) =>
      compare(service.id, fact, known[fact.name]?.at(-1), others(fact.name)),
    );
    const removed = Object.entries(known)
      .filter(([name, entries]) => !named.has(name) && entries.at(-1)?.state !== 'removed')
      .map(([name, entries]): Difference => ({
        service: service.id,
        name,
        fact: undefined,
        last: entries.at(-1),
        isUnsupported: false,
      }));
    return [...present.flatMap((difference) => difference ?? []), ...removed];
  });
}

function compare(
  service: string,
  fact: NamedFact,
  last: LedgerEntry | undefined,
  others: readonly LedgerEntry[],
): Difference | undefined {
  const { name, recorded } = fact;
  const isSame =
    last !== undefined && hasSameValue(recorded, last) && hasSameGrounds(recorded, last);
  if (isSame) return undefined;
  const isUnsupported =
    last !== undefined &&
    last.state !== 'removed' &&
    // Taking something down needs no source.
    recorded.state === undefined &&
    !hasSameValue(recorded, last) &&
    hasSameGrounds(recorded, last) &&
    !isMoved(recorded, others);
  return { service, name, fact, last, isUnsupported };
}

/**
 * True for a value that another fact of the same service had: where a way is added or removed, those of
 * its kind behind it change their numbers, and no value is new.
 */
export function isMoved(fact: RecordedFact, others: readonly LedgerEntry[]): boolean {
  return !fact.state && others.some((other) => hasSameValue(fact, other));
}

/** True where readers are told the same. */
export function hasSameValue(a: RecordedFact, b: RecordedFact): boolean {
  return (
    a.value === b.value && a.state === b.state && writeStable(a.hours) === writeStable(b.hours)
  );
}

/** True where both rest on the same sources of the same dates, and on the same confirmation. */
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
