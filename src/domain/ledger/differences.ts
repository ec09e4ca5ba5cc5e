import type { Ledger, LedgerEntry } from '../../schemas/ledger.ts';
import { addMonths, type IsoDate } from '../../vocabulary/calendar.ts';
import type { Service } from '../contact/directory.ts';
import { listFacts, type NamedFact, nameChannel, type RecordedFact } from './facts.ts';
import { hasSameValue, isAsRecorded } from './same-facts.ts';

/** A fact that is not as the ledger last has it. */
export interface Difference {
  service: string;
  /** The name of the fact in the ledger. */
  name: string;
  /** The fact as the record has it; none where it was removed. */
  fact: NamedFact | undefined;
  /** Where its value changed: what a ground of the new value has to be newer than, if none of them is. */
  outdatedBy?: Ground;
}

/** The newest thing that a fact has rested on; only the day of its entry where nothing has a date. */
export interface Ground {
  day: IsoDate;
  kind: 'printed' | 'confirmed' | 'recorded';
}

/**
 * Every fact that is not as the ledger last has it, in the order of the services and their channels.
 *
 * @param today the day of the check: a slip in what was recorded on it can still be put right
 */
export function compareFacts(
  services: readonly Service[],
  ledger: Ledger,
  today: IsoDate,
): Difference[] {
  return services.flatMap((service) => {
    const known = Object.hasOwn(ledger.services, service.id)
      ? (ledger.services[service.id] ?? {})
      : {};
    const facts = listFacts(service);
    const held = new Map(
      Object.entries(known).map(([name, entries]) => [name, listHeld(entries, ledger, today)]),
    );
    const present = facts.flatMap((fact): Difference[] => {
      const last = known[fact.name]?.at(-1);
      if (last && isAsRecorded(fact, last)) return [];
      const outdatedBy = findOutdating(fact, { service, facts, held });
      const { name } = fact;
      return [{ service: service.id, name, fact, ...(outdatedBy && { outdatedBy }) }];
    });
    const named = new Set(facts.map(({ name }) => name));
    const removed = Object.entries(known)
      .filter(([name, entries]) => !named.has(name) && entries.at(-1)?.state !== 'removed')
      .map(([name]): Difference => ({ service: service.id, name, fact: undefined }));
    return [...present, ...removed];
  });
}

/**
 * The entries that a new value has to outdo. Those of today may hold a slip of the keyboard, which the
 * source that was new today still puts right; those of the first day are what there was before.
 */
export function listHeld(
  entries: readonly LedgerEntry[],
  { began }: Pick<Ledger, 'began'>,
  today: IsoDate,
): LedgerEntry[] {
  return entries.filter(({ on }) => on !== today || on === began);
}

/** A record beside what the ledger holds of it. */
interface Compared {
  service: Service;
  facts: readonly NamedFact[];
  /** The entries of each fact by its name, without those of today. */
  held: ReadonlyMap<string, readonly LedgerEntry[]>;
}

/**
 * The ground that nothing under a changed value is newer than. Whichever way its list of sources was
 * edited, what printed the old value, or is as old, cannot vouch for another.
 */
function findOutdating(fact: NamedFact, compared: Compared): Ground | undefined {
  const { recorded } = fact;
  // Taking something down needs no source, and neither does it to promise less.
  if (recorded.state || (fact.part === 'cost' && recorded.value === 'unknown')) return undefined;
  const entries = findHistory(fact, compared);
  const last = entries.findLast(({ state }) => state !== 'removed');
  if (!last || hasSameValue(recorded, last)) return undefined;
  // Two ways may both be free, so that another one is says nothing of this.
  const isOther = fact.part !== 'cost' && isAdded(recorded, last, compared);
  if (isOther || isMoved(fact, compared)) return undefined;
  const newest = findNewest(entries);
  return isNewer(recorded, newest) ? undefined : newest;
}

/** The entries of a fact; of a way that takes the place of a withdrawn one, those of that. */
function findHistory(
  { name, channel: index, part }: NamedFact,
  { service: { channels }, held }: Compared,
): readonly LedgerEntry[] {
  const own = held.get(name);
  const channel = channels[index];
  if (own || !channel) return own ?? [];
  const replaced = channels.findIndex(
    ({ kind, covers, withdrawn }) =>
      withdrawn && kind === channel.kind && covers === channel.covers,
  );
  if (replaced < 0) return [];
  return held.get(`${nameChannel(channels, replaced)}${part ? `.${part}` : ''}`) ?? [];
}

/**
 * True for a value that came with a source from another fact of the service: where a channel is added
 * or removed, those of its kind behind it change their numbers. One that both have now was copied.
 */
function isMoved({ name, recorded }: NamedFact, { facts, held }: Compared): boolean {
  const lasts = listLasts(held).filter(([, last]) => hasSameValue(recorded, last));
  const present = facts.filter((fact) => hasSameValue(fact.recorded, recorded));
  return (
    present.length <= lasts.length &&
    lasts.some(([other, last]) => other !== name && sharesGround(recorded, last))
  );
}

/** True where the old value is still in use under another name, so that a new one was put before it. */
function isAdded(
  added: RecordedFact,
  old: LedgerEntry,
  { service, facts, held }: Compared,
): boolean {
  const lasts = listLasts(held).map(([, last]) => last);
  const present = facts.filter(
    ({ channel, recorded }) => hasSameValue(recorded, old) && !service.channels[channel]?.withdrawn,
  );
  const before = lasts.filter((last) => hasSameValue(last, old));
  const isNew = !lasts.some((last) => hasSameValue(last, added));
  return isNew && !old.state && present.length > 0 && present.length >= before.length;
}

/** The last entry of each fact that was not removed. */
function listLasts(held: Compared['held']): [name: string, last: LedgerEntry][] {
  return [...held].flatMap(([name, entries]): [string, LedgerEntry][] => {
    const last = entries.at(-1);
    return last && last.state !== 'removed' ? [[name, last]] : [];
  });
}

function sharesGround({ sources, confirmed }: RecordedFact, last: LedgerEntry): boolean {
  return (
    (confirmed !== undefined && confirmed.on === last.confirmed?.on) ||
    Object.entries(sources).some(([key, date]) => last.sources[key] === date)
  );
}

/** The newest ground of all entries: a list of sources that was cut short hides none. */
export function findNewest(entries: readonly LedgerEntry[]): Ground {
  const grounds = entries.flatMap(({ sources, confirmed }): Ground[] => [
    ...Object.values(sources)
      .filter((date) => date !== 'undated')
      .map((day) => ({ day, kind: 'printed' as const })),
    ...(confirmed ? [{ day: confirmed.on, kind: 'confirmed' as const }] : []),
  ]);
  const newest = grounds.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  // Without any date, its value is that of the first entry: a change would have brought one.
  return newest ?? { day: entries[0]?.on ?? '', kind: 'recorded' };
}

/** How long before a fact was recorded somebody may have confirmed another value, in months. */
const CONFIRMED_MONTHS = 12;

/** True where a source, or somebody, said so after the newest ground that there was. */
export function isNewer({ sources, confirmed }: RecordedFact, { day, kind }: Ground): boolean {
  // A month or year counts from its first day, and a day within one that was held may be before it.
  if (
    Object.values(sources).some((date) => date !== 'undated' && date > day && !date.startsWith(day))
  )
    return true;
  if (!confirmed) return false;
  if (kind === 'confirmed') return confirmed.on > day;
  if (kind === 'recorded') return addMonths(confirmed.on, CONFIRMED_MONTHS) >= day;
  return confirmed.on.slice(0, day.length) >= day;
}

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
  const entries = differences.map(({ service, name, fact }) => {
    return { id: service, name, recorded: fact?.recorded };
  });
  return { ...ledger, services: addEntries(ledger.services, entries, today) };
}

/** A part of the ledger with a new entry for each fact; one that has nothing now was removed. */
export function addEntries(
  part: Ledger['services'],
  added: readonly { id: string; name: string; recorded: RecordedFact | undefined }[],
  today: IsoDate,
): Ledger['services'] {
  const all = structuredClone(part);
  for (const { id, name, recorded } of added) {
    const facts = (all[id] ??= {});
    const entry = { on: today, ...(recorded ?? { state: 'removed' as const, sources: {} }) };
    facts[name] = [...(facts[name] ?? []), entry];
  }
  const order = Object.keys(all).toSorted((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(order.map((id) => [id, all[id] ?? {}]));
}
