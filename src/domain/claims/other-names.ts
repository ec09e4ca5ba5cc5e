/**
 * What services are known by apart from their own names: who runs them, former names, "the charity's
 * advocates". Nobody has to write a mark for these, and what a sentence says with them has to be true, too.
 */
import { foldText } from '../text/plain-text.ts';
import { choose, type KnownServices, type Piece } from './template.ts';

/** A sentence that gives a year tells what happened then, and no service's end makes that untrue. */
const HISTORY = /\b(?:19|20)\d\d\b/;

/** What may come after or before one word that could mean something else: "Respect runs", "ring Refuge". */
const AS_SUBJECT =
  "(?=(?:'s)? (?:answers|can|does|gives|has|helps|is|listens|offers|runs|takes)\\b)";
const AS_OBJECT = '(?<=\\b(?:[Aa]sk|[Cc]all|[Cc]ontact|[Ee]mail|[Pp]hone|[Rr]ing|[Tt]ext|to) )';

interface OtherNames {
  /** The services that each name may mean. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Finds every name; none where there is no name. */
  pattern: RegExp | undefined;
  /** Those that may mean only services which are withdrawn. */
  gone: readonly string[];
}

/** A name, with the services that it may mean. */
interface OtherName {
  name: string;
  ids: readonly string[];
}

const remembered = new WeakMap<KnownServices, OtherNames>();

function readOtherNames(services: KnownServices): OtherNames {
  const known = remembered.get(services);
  if (known) return known;
  const taken = new Set([...services.values()].flatMap(({ name, shortName }) => [name, shortName]));
  const names = new Map<string, string[]>();
  for (const [id, { otherNames = [] }] of services)
    for (const name of otherNames.map(foldText))
      if (!taken.has(name)) names.set(name, [...(names.get(name) ?? []), id]);
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const read = {
    names,
    pattern: names.size > 0 ? new RegExp(longestFirst.map(toSource).join('|'), 'g') : undefined,
    gone: [...names].flatMap(([name, ids]) => (areGone(ids, services) ? [name] : [])),
  };
  remembered.set(services, read);
  return read;
}

function toSource(name: string): string {
  const words = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const whole = `(?<![\\w-])${words}(?![\\w-])`;
  return name.includes(' ') ? whole : `${AS_OBJECT}${whole}|${whole}${AS_SUBJECT}`;
}

function areGone(ids: readonly string[], services: KnownServices): boolean {
  return ids.every((id) => services.get(id)?.states?.has('listed') === false);
}

/** The names of which nothing is left: each may mean only services that are withdrawn. */
export function listGoneNames(services: KnownServices): readonly string[] {
  return readOtherNames(services).gone;
}

/** The names that a text may have, without looking closely: it has their longest word. */
export function listNearNames(text: string, services: KnownServices): OtherName[] {
  return [...readOtherNames(services).names].flatMap(([name, ids]) =>
    text.includes(findLongestWord(name)) ? { name, ids } : [],
  );
}

/** Each other name that a text has, with the services that it may mean. */
function listOtherNames(text: string, services: KnownServices): OtherName[] {
  const { names, pattern } = readOtherNames(services);
  // Nearly every text has none, and one expression for all names is slow.
  const isWorth = listNearNames(text, services).length > 0;
  const found = pattern && isWorth ? foldText(text).match(pattern) : null;
  return [...new Set(found?.map(foldSpaces))].map((name) => ({ name, ids: names.get(name) ?? [] }));
}

function findLongestWord(name: string): string {
  return name.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function foldSpaces(name: string): string {
  return name.replaceAll(/\s+/g, ' ');
}

/**
 * True for a text that has another name of services all of which are withdrawn.
 *
 * @param owner the service whose text it is, if it is one's: its own page goes with it
 */
export function namesGone(
  text: string,
  services: KnownServices,
  owner: string | undefined,
): boolean {
  const gone = listGoneNames(services);
  return (
    gone.length > 0 &&
    listOtherNames(text, services).some(
      ({ name, ids }) => gone.includes(name) && !ids.some((id) => id === owner),
    )
  );
}

/** True for a sentence that has such a name and tells what is so now. */
export function speaksOfGone(
  sentence: string,
  services: KnownServices,
  owner: string | undefined,
): boolean {
  return namesGone(sentence, services, owner) && !HISTORY.test(sentence);
}

/** A text as it would read if one of its names were that of a service. */
interface Reading {
  name: string;
  id: string;
  pieces: Piece[];
}

/**
 * A text as if it named services outright where it has another name of theirs: for each name, a reading with each
 * service that it may mean.
 */
export function listReadings(pieces: readonly Piece[], services: KnownServices): Reading[][] {
  const chosen = choose(pieces, services);
  const text = chosen.map((piece) => (piece.kind === 'words' ? piece.words : '')).join('\n');
  return listOtherNames(text, services).map(({ name, ids }) =>
    ids.map((id) => ({
      name,
      id,
      pieces: chosen.flatMap((piece) => replaceName(piece, name, id, services)),
    })),
  );
}

function replaceName(piece: Piece, name: string, id: string, services: KnownServices): Piece[] {
  const { pattern } = readOtherNames(services);
  if (piece.kind !== 'words' || !pattern) return [piece];
  const words = foldText(piece.words);
  const parts: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of words.matchAll(pattern)) {
    if (foldSpaces(found) !== name) continue;
    parts.push({ kind: 'words', words: words.slice(end, index) });
    parts.push({ kind: 'service', id, form: 'name' });
    end = index + found.length;
  }
  return [...parts, { kind: 'words', words: words.slice(end) }];
}
