import type { Fault } from './fault.ts';
import type { ReadExample } from './read-search-examples.ts';

/** Which ids there are, and whose. */
interface KnownIds {
  all: ReadonlySet<string>;
  ownSide: ReadonlySet<string>;
  victimSide: ReadonlySet<string>;
}

/** A number as it is dialled in this country, written in any way. */
const NUMBER = /(?:\+\s?44|\b0)(?:[\s().-]*\d){8,10}\b/;
/** What could lead to somebody, but for numbers. */
const PLACES = [
  /[\w.]+@[\w.]+\.\w|https?:|www\./,
  // A name that somebody chose has a sign or digit in it; "@ home" and "@work" name nobody.
  /(?:^|\s)@[\w.]*[_\d][\w.]*/,
  // The second half of a postcode, without the letters that none has: "m27 7pm" is none.
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i,
  /\b\d{1,4}[a-z]? (?!(?:the|my|our|her|his|their|this|that|of|on|in|at|a|down|up) )[a-z]+ (?:road|rd|street|avenue|ave|lane|close|drive|crescent|terrace|gardens)\b/i,
  /\b(?:called|named|name is|name's) [A-Z][a-z]+ [A-Z][a-z]+/,
];

/**
 * Checks examples: ids that exist and are of the side, every sentence once, nobody's number. Of an id
 * that is wrong in a file, the first line is told: it may stand in hundreds.
 */
export function checkSearchExamples(examples: readonly ReadExample[], known: KnownIds): Fault[] {
  const seen = new Map<string, string>();
  const told = new Set<string>();
  return examples.flatMap(({ file, line, say, side, first }) => {
    const fault = (message: string): Fault => ({ file, line, field: '', message });
    const key = say
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
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
      ...(key === '' ? [fault(`"${say}" has no word; write what somebody types`)] : []),
      ...(key && other ? [fault(`"${say}" stands at ${other} too; keep one`)] : []),
      ...(isPrivate(say, side) ? [fault(`"${say}": leave out names, numbers and addresses`)] : []),
    ];
  });
}

/** True where somebody's name, number or address may stand: an example is to name nobody. */
function isPrivate(say: string, side: ReadExample['side']): boolean {
  // People type the number of a helpline, and nothing else, to find whose it is.
  const isBareNumber = side === 'none' && /^[\d\s]+$/.test(say);
  return (NUMBER.test(say) && !isBareNumber) || PLACES.some((place) => place.test(say));
}
