import type { Fault } from './fault.ts';
import type { ReadExample } from './read-search-examples.ts';

/** Which ids there are, and whose. */
interface KnownIds {
  all: ReadonlySet<string>;
  ownSide: ReadonlySet<string>;
  victimSide: ReadonlySet<string>;
}

/** Somebody's number or address could stand there: an example is to name nobody. */
const PRIVATE = /\b0\d{9,10}\b|[\w.]+@[\w.]+\.\w|https?:/;

/**
 * Checks examples: ids that exist and are of the side, every sentence once, nobody's number. Of an id
 * that is wrong in a file, the first line is told: it may stand in hundreds.
 */
export function checkSearchExamples(examples: readonly ReadExample[], known: KnownIds): Fault[] {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  return examples.flatMap(({ file, line, say, side, first }) => {
    const fault = (message: string): Fault => ({ file, line, field: '', message });
    const key =
      say
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() || say;
    const other = seen.get(key);
    seen.set(key, `${file}:${line}`);
    const wrong = side === 'own' || side === 'doing' ? known.victimSide : known.ownSide;
    const isOneSided = side !== 'work' && side !== 'none';
    const isNew = (id: string) => {
      const isTold = told.has(`${file} ${id}`);
      told.add(`${file} ${id}`);
      return !isTold;
    };
    return [
      ...first
        .filter((id) => !known.all.has(id) && isNew(id))
        .map((id) =>
          fault(`there is no service or guide "${id}"; correct the id wherever it stands here`),
        ),
      ...(isOneSided ? first.filter((id) => wrong.has(id) && isNew(id)) : []).map((id) =>
        fault(`"${id}" is for the other side; never lead anybody of this one there`),
      ),
      ...(other ? [fault(`"${say}" stands at ${other} too; keep one`)] : []),
      ...(PRIVATE.test(say) ? [fault(`"${say}": leave out numbers and addresses`)] : []),
    ];
  });
}
