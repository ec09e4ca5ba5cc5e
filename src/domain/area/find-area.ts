import type { ChosenArea } from '../../vocabulary/audience.ts';
import { AREA_LETTERS, NOTE_LETTERS, type OutcodeNote, type PackedAreas } from './packed-areas.ts';
import { readOutcode } from './read-outcode.ts';

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
