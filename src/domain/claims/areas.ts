import type { AreaChoice } from '../../schemas/site.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import { findSpokenOf, listSentences, type Sentence, writeSentence } from './sentences.ts';
import { choose, type KnownServices, type Piece } from './template.ts';

type Area = ServiceRecord['area'];

/** A part of the region, as a sentence names it. `hampshire` is the county. */
type Part = 'hampshire' | 'southampton' | 'portsmouth' | 'isle-of-wight';

/** Where people of an area live; a national service is for every part. */
const PARTS: Readonly<Record<Area, readonly Part[]>> = {
  national: ['hampshire', 'southampton', 'portsmouth', 'isle-of-wight'],
  'hampshire-and-isle-of-wight': ['hampshire', 'southampton', 'portsmouth', 'isle-of-wight'],
  // The cities are in the county, and its services stand in for theirs.
  hampshire: ['hampshire', 'southampton', 'portsmouth'],
  southampton: ['southampton'],
  portsmouth: ['portsmouth'],
  'isle-of-wight': ['isle-of-wight'],
};

/** The places by which a sentence says where a service works, and by which nothing is left out. */
const SAID_AS: Readonly<Record<Area, string>> = {
  national: '',
  'hampshire-and-isle-of-wight': 'hampshire,isle-of-wight',
  hampshire: 'hampshire',
  southampton: 'southampton',
  portsmouth: 'portsmouth',
  'isle-of-wight': 'isle-of-wight',
};

/** A place that a text names of a service and that is not where its record says it works. */
export interface WrongArea {
  /** The words of the text that name it. */
  found: string;
  /** The sentence that holds them, with ids in the place of names. */
  sentence: string;
  service: string;
  /** What the record says. */
  area: Area;
}

/**
 * What a text is to the service: `defines` for whom it is (the line of its record), `speaks` of it, or `adds`
 * to its record what may be about a part of its area only.
 */
export type AreaText = 'defines' | 'speaks' | 'adds';

/** Finds the places that texts name of services and that their records do not have. */
export type FindWrongAreas = (
  pieces: readonly Piece[],
  services: KnownServices,
  options: { owner?: string | undefined; kind: AreaText },
) => WrongArea[];

/** Names for what the table of areas has under another one. */
const OTHER_NAMES: readonly [string, Part][] = [
  ['Hampshire', 'hampshire'],
  ['Island', 'isle-of-wight'],
];

/** After a place: the rest of the name of a police force, council or trust. */
const IS_BODY =
  /^(?:'s)? (?:[A-Z][\w&]|(?:city |county |borough )?(?:police|council|force|constabulary)\b)/;
/** Before a place: the beginning of such a name, or words that leave the place out. */
const IS_NOT_IT =
  /\b(?:(?:Commissioner|University|City|Council|Chamber|Diocese) (?:for|of)|outside|beyond|near|except(?: for| in| on)?|apart from) (?:the )?$/i;
const IS_DENIED =
  /\bnot (?:for|in|on|across|take people (?:from|in|on)|work (?:in|on)) (?:the )?$/i;
/** Words that deny something else of the place, or that ask: "you can ask who helps in Portsmouth". */
const SAYS_NOTHING = /\b(?:ask\b[^.,:;]*\bwho|not|no|never|none|nobody|cannot|\w+n't)\b[^.,:;]*$/i;
/** Where somebody is, for whom it is enough that the service works there. */
const SITUATION =
  /\b(?:if|when|whether|I|I'm|I've|my|we|our|(?:you|they|he|she|somebody|someone) (?:live|lives|are|is|work|works))\b[^.,:;]*$/i;

/**
 * Makes a search for places that do not agree with records: "in Hampshire or on the Isle of Wight", "A
 * Southampton line". What says where a service works has to name the whole of its area and nothing else; a
 * town, or where somebody lives, only has to lie within it.
 *
 * @param choices the areas that readers choose from, with their districts
 */
export function makeAreaFinder(choices: readonly AreaChoice[]): FindWrongAreas {
  const parts = listPlaces(choices);
  const names = [...parts.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const joined = String.raw`(?:, (?:and |or )?| and | or )(?:(?:in|on|across|for) )?(?:the )?`;
  const list = new RegExp(
    String.raw`\b(?:(?:[Ii]n|[Oo]n|[Aa]cross|[Ff]or|[Ff]rom|[Oo]f) )?(?:the )?(?:${names})(?:${joined}(?:${names}))*\b`,
    'g',
  );
  const place = new RegExp(names, 'g');
  const isWorth = (text: string) => text.search(place) >= 0;
  return (pieces, services, { owner, kind }) =>
    listSentences(choose(pieces, services), owner, isWorth).flatMap((sentence) =>
      judge(sentence, listSaid(sentence, list, place, parts), services, kind),
    );
}

/** Each name of a place, and the part of the region that it is; a district of it is only within it. */
function listPlaces(choices: readonly AreaChoice[]): Map<string, { part: Part; isTown: boolean }> {
  const places = new Map(OTHER_NAMES.map(([name, part]) => [name, { part, isTown: false }]));
  for (const { id, label, districts } of choices) {
    if (id === 'elsewhere') continue;
    for (const name of districts) places.set(name, { part: id, isTown: name !== label });
  }
  return places;
}

/** Places that a sentence names together, and what it says with them. */
interface Said {
  found: string;
  /** What comes before them. */
  before: string;
  end: number;
  parts: readonly Part[];
  hasTown: boolean;
}

function listSaid(
  { text }: Sentence,
  list: RegExp,
  place: RegExp,
  known: ReadonlyMap<string, { part: Part; isTown: boolean }>,
): Said[] {
  return [...text.matchAll(list)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const [lead = ''] = /^(?:\w+ )?(?:the )?(?=[A-Z])/.exec(found) ?? [];
    const before = text.slice(0, index) + lead;
    if (IS_BODY.test(text.slice(end)) || IS_NOT_IT.test(before)) return [];
    const named = [...found.matchAll(place)].flatMap(([name]) => known.get(name) ?? []);
    const parts = named.map(({ part }) => part);
    return [{ found, before, end, parts, hasTown: named.some(({ isTown }) => isTown) }];
  });
}

function judge(
  sentence: Sentence,
  said: readonly Said[],
  services: KnownServices,
  kind: AreaText,
): WrongArea[] {
  return said.flatMap((one) => {
    const service = findSpokenOf(sentence, one.end);
    const { states, area } = services.get(service ?? '') ?? {};
    // What is said of a withdrawn service is left out; of a record that cannot be read nothing is known.
    if (service === undefined || area === undefined || !states?.has('listed')) return [];
    const together = said.filter(({ end }) => findSpokenOf(sentence, end) === service);
    if (agrees(one, together, area, kind)) return [];
    return [{ found: one.found, sentence: writeSentence(sentence), service, area }];
  });
}

function agrees(
  { before, parts, hasTown }: Said,
  together: readonly Said[],
  area: Area,
  kind: AreaText,
): boolean {
  const isWithin = parts.every((part) => PARTS[area].includes(part));
  // A number may be for a part of the area.
  if (IS_DENIED.test(before)) return kind === 'adds' || !isWithin;
  if (SAYS_NOTHING.test(before)) return true;
  const isSituation = kind !== 'defines' && SITUATION.test(before);
  if (hasTown || isSituation || kind === 'adds') return isWithin;
  return isWithin && nameParts(together.flatMap((other) => other.parts)) === SAID_AS[area];
}

/** The parts that are named, each once; a city beside its county adds nothing. */
function nameParts(parts: readonly Part[]): string {
  const isCity = (part: Part) => part === 'southampton' || part === 'portsmouth';
  const hasCounty = parts.includes('hampshire');
  return [...new Set(parts.filter((part) => !(hasCounty && isCity(part))))].toSorted().join();
}
