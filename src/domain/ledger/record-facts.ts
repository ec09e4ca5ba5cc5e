import type { Ledger, LedgerEntry } from '../../schemas/ledger.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import type { Difference } from './compare-facts.ts';

/**
 * The ledger with a new entry for each difference. What was written before is never changed: others
 * have read it, and the feed names entries by their place.
 *
 * @param today the day of the new entries
 */
export function recordFacts(
  ledger: Ledger,
  differences: readonly Difference[],
  today: IsoDate,
): Ledger {
  const services = structuredClone(ledger.services);
  for (const { service, name, fact } of differences) {
    const entry: LedgerEntry = {
      on: today,
      ...(fact?.recorded ?? { state: 'removed', sources: {} }),
    };
    const facts = (services[service] ??= {});
    facts[name] = [...(facts[name] ?? []), entry];
  }
  const order = Object.keys(services).toSorted((a, b) => (a < b ? -1 : 1));
  return {
    began: ledger.began,
    services: Object.fromEntries(order.map((id) => [id, services[id] ?? {}])),
  };
}
