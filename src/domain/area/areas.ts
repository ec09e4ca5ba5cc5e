import type { AreaChoice, Areas, Outcode } from '../../schemas/site.ts';
import type { ServiceRecord } from '../../schemas/service.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { ChosenArea } from '../../vocabulary/audience.ts';
import { foldText } from '../text/plain-text.ts';

/**
 * Outcodes with their areas as a page holds them: `{ "SO16": "sh" }`. Each letter is one of
 * {@link AREA_LETTERS} or {@link NOTE_LETTERS}. An outcode that is not there lies outside.
 */
export type PackedAreas = Readonly<Record<string, string>>;

/** What makes it doubtful that an outcode is somebody's own. */
export type OutcodeNote = Extract<Outcode['class'], 'retired' | 'non-geographic'>;

/** `e` beside another letter says that the outcode crosses the border. */
const AREA_LETTERS: Readonly<Record<ChosenArea, string>> = {
  southampton: 's',
  portsmouth: 'p',
  'isle-of-wight': 'i',
  hampshire: 'h',
  elsewhere: 'e',
};

const NOTE_LETTERS: Readonly<Record<OutcodeNote, string>> = {
  retired: 'r',
  'non-geographic': 'n',
};

/**
 * The table of outcodes as small as a page can hold it. What counts as outside is left out, since
 * that is what a missing outcode means.
 */
export function packAreas({ choices, outcodes }: Pick<Areas, 'choices' | 'outcodes'>): PackedAreas {
  return Object.fromEntries(
    outcodes.flatMap((outcode): [string, string][] => {
      const areas = listOutcodeAreas(outcode, choices);
      if (areas.every((area) => area === 'elsewhere')) return [];
      const letters = areas.map((area) => AREA_LETTERS[area]).join('');
      return [[outcode.outcode, letters + letterNote(outcode)]];
    }),
  );
}

function letterNote({ class: name }: Outcode): string {
  return name === 'retired' || name === 'non-geographic' ? NOTE_LETTERS[name] : '';
}

/**
 * Fewer postcodes than this do not bring up an area of their own: numbers so small are found in
 * districts that do not even touch the outcode's others (see decision 012).
 */
const FEWEST_POSTCODES = 5;

/**
 * The areas that an outcode lies in, in the order of the choices; `elsewhere` is among them where it
 * crosses the border, and the only one where next to nothing of it lies inside.
 */
export function listOutcodeAreas(
  { share, districts }: Outcode,
  choices: readonly AreaChoice[],
): ChosenArea[] {
  const position = classifyShare(share);
  if (position === 'trace') return ['elsewhere'];
  const counted = choices.map((choice) => ({
    area: choice.id,
    count: choice.districts.reduce((sum, district) => sum + (districts[district] ?? 0), 0),
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  // A small outcode keeps its largest area, however small.
  const fewest = Math.max(1, Math.min(FEWEST_POSTCODES, most));
  const inside = counted.filter(({ count }) => count >= fewest).map(({ area }) => area);
  return position === 'inside' ? inside : [...inside, 'elsewhere'];
}

/** What an outcode's share in Hampshire and the Isle of Wight says of it, in per cent. */
const INSIDE = 98;
const MOSTLY = 50;
const PARTLY = 2;

/** The class of an outcode, by its share only. */
export function classifyShare(
  share: number,
): Exclude<Outcode['class'], 'retired' | 'non-geographic'> {
  if (share >= INSIDE) return 'inside';
  if (share >= MOSTLY) return 'mostly';
  return share >= PARTLY ? 'partly' : 'trace';
}

/** Where the first half of a postcode lies. */
export type FoundArea =
  | { kind: 'one'; area: ChosenArea; note?: OutcodeNote }
  /** It lies in each of these, `elsewhere` among them at the border; the reader knows which. */
  | { kind: 'several'; areas: ChosenArea[]; note?: OutcodeNote }
  /** It has the right shape and no place in the table, or next to none. */
  | { kind: 'outside' }
  /** It does not have the shape of the first half of a postcode. */
  | { kind: 'unknown' };

/**
 * Finds the area of what somebody typed: the first half of a postcode, or a whole one, of which the
 * second half is not looked at.
 */
export function findArea(typed: string, packed: PackedAreas): FoundArea {
  const outcode = readOutcode(typed);
  if (outcode === undefined) return { kind: 'unknown' };
  const letters = packed[outcode] ?? '';
  const areas = listKeys(AREA_LETTERS).filter((area) => letters.includes(AREA_LETTERS[area]));
  const note = listKeys(NOTE_LETTERS).find((name) => letters.includes(NOTE_LETTERS[name]));
  const [area, other] = areas;
  if (area === undefined) return { kind: 'outside' };
  return other === undefined
    ? { kind: 'one', area, ...(note && { note }) }
    : { kind: 'several', areas, ...(note && { note }) };
}

function listKeys<Key extends string>(letters: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(letters) as Key[];
}

const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;
/** The second half of a postcode, or its beginning. */
const REST = /^\d[A-Z]{0,2}$/;
/** Both without a space between them; the second half may be missing. */
const RUN_TOGETHER = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{0,2})?$/;

/**
 * The first half of a postcode from what somebody typed, in capitals: "so14 3ab" gives "SO14".
 *
 * @param typed a postcode, whole or its first half, in any case and with any spaces or stops
 * @returns nothing for what does not have the shape of one
 */
export function readOutcode(typed: string): string | undefined {
  const [first = '', ...others] = fixZeros(foldText(typed).toUpperCase())
    .split(/[^A-Z\d]+/)
    .filter(Boolean);
  const rest = others.join('');
  // A space after a whole outcode is believed: "GU1 4" begins a postcode of Guildford, not GU14.
  if (OUTCODE.test(first) && REST.test(rest)) return first;
  return RUN_TOGETHER.exec(first + rest)?.[1];
}

/**
 * Puts O and 0 in each other's place where only the other can be: no district number begins with
 * 0 after a single letter, and no letter O follows a digit in a postcode.
 */
function fixZeros(text: string): string {
  return text
    .replace(/^([^A-Z\d]*[A-Z])0(?=\d)/, (_, before: string) => `${before}O`)
    .replaceAll(/\d ?O+/g, (found) => found.replaceAll('O', '0'));
}

/** What of a service says whom it serves. */
export type Served = Pick<ServiceRecord, 'area' | 'need'>;

/** The cities that have a council of their own in the middle of the county. */
const CITIES: readonly ChosenArea[] = ['southampton', 'portsmouth'];

/**
 * Whether a service is for people of an area. One for Hampshire is for the rest of Hampshire, and
 * stands in for a city that has no service of its own for the same need, as the county's domestic
 * abuse line does for Portsmouth: no number at all would be worse than one that may send them on.
 *
 * @param listed every service that is not withdrawn
 */
export function servesArea(
  { area, need }: Served,
  chosen: ChosenArea,
  listed: readonly Served[],
): boolean {
  if (area === 'national') return true;
  if (area === 'hampshire-and-isle-of-wight') return chosen !== 'elsewhere';
  if (area !== 'hampshire' || !CITIES.includes(chosen)) return area === chosen;
  return !listed.some((other) => other.need === need && other.area === chosen);
}

/** The places that a service takes people from; none for a national one. */
export function listAreaNames(area: ServiceRecord['area'], places: UiWords['places']): string[] {
  if (area === 'national') return [];
  return area === 'hampshire-and-isle-of-wight'
    ? [places.hampshire, places['isle-of-wight']]
    : [places[area]];
}
