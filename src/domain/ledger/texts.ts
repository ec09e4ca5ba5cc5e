import type { Ledger, LedgerEntry } from '../../schemas/ledger.ts';
import type { Source } from '../../schemas/provenance.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';
import { addEntries, findNewest, type Ground, isNewer, listHeld } from './differences.ts';
import type { RecordedFact } from './facts.ts';
import { readGist } from './gist.ts';

/** A guide, page or campaign with what it states from sources, as its editor wrote it. */
export interface StatingText {
  id: string;
  facts: readonly { says: string; sources: readonly string[] }[];
  sources: Readonly<Record<string, Source>>;
  /** When somebody last read the whole of it against its sources; campaigns do not say. */
  reviewed?: IsoDate | undefined;
}

/** A fact of a text that is not as the ledger last has it. */
export interface TextDifference {
  text: StatingText;
  /** The name of the fact in the ledger: `says-3`. */
  name: string;
  /** The place of the fact in its list; none where it was removed. */
  index?: number;
  recorded: RecordedFact | undefined;
  /** What the ledger has in its place. */
  before?: string;
  /** Where its sense changed: what has to be newer than this, if nothing is. */
  outdatedBy?: Ground;
}

/** How many of the words of two sentences have to be the same for one to be the other, put another way. */
const ENOUGH = 0.5;

/** Every fact of the texts that is not as the ledger last has it. Putting one another way is no difference. */
export function compareTexts(
  texts: readonly StatingText[],
  ledger: Ledger,
  today: IsoDate,
): TextDifference[] {
  return texts.flatMap((text) => {
    const known = (Object.hasOwn(ledger.texts ?? {}, text.id) && ledger.texts?.[text.id]) || {};
    const facts = text.facts.map(({ says, sources }) => read(says, sources, text.sources));
    const names = matchNames(facts, known);
    let next = Object.keys(known).length;
    const present = facts.flatMap((recorded, index): TextDifference[] => {
      const name = names[index];
      const entries = known[name ?? ''] ?? [];
      const last = entries.at(-1);
      if (last && isSaid(recorded, last)) return [];
      const outdatedBy = last && findOutdating(recorded, listHeld(entries, ledger, today), text);
      return [
        {
          text,
          name: name ?? `says-${(next += 1)}`,
          index,
          recorded,
          ...(last?.value !== undefined && { before: last.value }),
          ...(outdatedBy && { outdatedBy }),
        },
      ];
    });
    const removed = Object.keys(known)
      .filter((name) => !names.includes(name) && known[name]?.at(-1)?.state === undefined)
      .map((name): TextDifference => ({ text, name, recorded: undefined }));
    return [...present, ...removed];
  });
}

/** The ledger with a new entry for each difference of a text. */
export function recordTexts(
  ledger: Ledger,
  differences: readonly TextDifference[],
  today: IsoDate,
): Ledger {
  const entries = differences.map(({ text: { id }, name, recorded }) => ({ id, name, recorded }));
  return { ...ledger, texts: addEntries(ledger.texts ?? {}, entries, today) };
}

/** The mark of a service: the ledger has its id, since a name may change while its sentence says the same. */
const MARK = /\{\{([\w-]+)[^}]*\}\}/g;

function read(
  says: string,
  keys: readonly string[],
  sources: StatingText['sources'],
): RecordedFact {
  return {
    value: says.replaceAll(MARK, '$1'),
    sources: Object.fromEntries(keys.map((key) => [key, sources[key]?.date ?? 'undated'])),
  };
}

/** True for the same sense, though in other words. */
function isSaid({ value = '' }: RecordedFact, last: LedgerEntry): boolean {
  return !last.state && readGist(value) === readGist(last.value ?? '');
}

/** The names that facts have in the ledger: first of those that are as they were, then of the most alike. */
function matchNames(
  facts: readonly RecordedFact[],
  known: Readonly<Record<string, readonly LedgerEntry[]>>,
): (string | undefined)[] {
  const lasts = new Map(
    Object.entries(known).flatMap(([name, entries]): [string, LedgerEntry][] => {
      const last = entries.at(-1);
      return last && !last.state ? [[name, last]] : [];
    }),
  );
  const found = facts.map(({ value }) => {
    const name = [...lasts.keys()].find((candidate) => lasts.get(candidate)?.value === value);
    if (name !== undefined) lasts.delete(name);
    return name;
  });
  const pairs = facts
    .flatMap((fact, index) =>
      found[index] === undefined
        ? [...lasts].map(([name, last]) => ({ index, name, alike: measureAlike(fact, last) }))
        : [],
    )
    .filter(({ alike }) => alike >= ENOUGH)
    .toSorted((a, b) => b.alike - a.alike);
  for (const { index, name } of pairs) {
    if (found[index] !== undefined || !lasts.has(name)) continue;
    found[index] = name;
    lasts.delete(name);
  }
  return found;
}

/** The share of words that two facts have in common. */
function measureAlike(a: RecordedFact, b: RecordedFact): number {
  const [one, other] = [a, b].map(
    ({ value = '' }) => new Set(value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  if (!one || !other || one.size + other.size === 0) return 0;
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);
}

/** The ground that neither a source nor the day of reading is newer than. */
function findOutdating(
  recorded: RecordedFact,
  held: readonly LedgerEntry[],
  { reviewed }: StatingText,
): Ground | undefined {
  const last = held.at(-1);
  if (!last || isSaid(recorded, last)) return undefined;
  const newest = findNewest(held);
  const isReadAgain = reviewed !== undefined && reviewed > last.on;
  return isReadAgain || isNewer(recorded, newest) ? undefined : newest;
}
