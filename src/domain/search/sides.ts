import type { Reading, ReadSide } from './reader.ts';
import type { SearchEntry } from './entries.ts';

/** From this share on something is taken as read. */
const SURE = 0.5;
/** Between these shares of the own side, of what both sides have, the words leave it open. */
const OPEN = { from: 0.22, to: 0.68 };
/** How much worse help for the wrong side is than none of the right help among the first three. */
const HARM = 2.1;

/** The side that is most likely, where the own side and theirs are taken together. */
export function readSide({ sides }: Reading): ReadSide {
  if (sides.work >= SURE) return 'work';
  if (sides.none >= SURE) return 'none';
  if (shareOfOwn(sides) > SURE) return sides.own >= sides.doing ? 'own' : 'doing';
  return sides.victim >= sides.other ? 'victim' : 'other';
}

/** How likely it is somebody who does it, or knows who does, rather than those it happens to. */
export function shareOfOwn({ own, doing, victim, other }: Reading['sides']): number {
  return (own + doing) / (own + doing + victim + other);
}

/** True where the words leave open which side they tell of. */
export function leavesSideOpen(reading: Reading): boolean {
  const share = shareOfOwn(reading.sides);
  return hasSides(reading) && share > OPEN.from && share < OPEN.to;
}

/**
 * Puts what is for both sides first where that is wiser: where the risk that the side is misread weighs
 * more than what the first three answers are likely to be worth.
 *
 * @param isWish true for words that only wish to write, say, and so tell no side: then it always is
 */
export function putSharedFirst(
  ids: readonly string[],
  reading: Reading,
  byId: ReadonlyMap<string, SearchEntry>,
  isWish = false,
): readonly string[] {
  const share = shareOfOwn(reading.sides);
  const shared = ids.filter((id) => !byId.get(id)?.side).slice(0, 3);
  const careful = [...new Set([...shared, ...ids])];
  const worth = (order: readonly string[]) =>
    order.slice(0, 3).reduce((sum, id) => sum + (reading.ids.get(id) ?? 0), 0);
  const isWiser = Math.min(share, 1 - share) * HARM > worth(ids) - worth(careful);
  return isWish || (hasSides(reading) && isWiser) ? careful : ids;
}

/** Somebody in a role sees both sides, and a name or a bare topic has none. */
const hasSides = ({ sides }: Reading) => sides.work < SURE && sides.none < SURE;

/**
 * Moves what is for the other side, or for adults only, behind the rest, and sees to it that three
 * others come before it: one answer is too few for somebody who needs help. It has the last word on every
 * order but that of a name. `work` and `open` see both sides.
 */
export function demoteOthers(
  ids: readonly string[],
  others: readonly string[],
  { side, isYoung }: { side: ReadSide | 'open'; isYoung: boolean },
  byId: ReadonlyMap<string, SearchEntry>,
): string[] {
  const isBarred = (id: string) => {
    const entry = byId.get(id);
    if (isYoung && entry?.adult) return true;
    if (side === 'own' || side === 'doing') return entry?.side === 'v';
    return side !== 'work' && side !== 'open' && entry?.side === 'o';
  };
  const fit = ids.filter((id) => !isBarred(id));
  const barred = ids.filter(isBarred);
  const missing = Math.max(0, 3 - fit.length);
  const filling = missing > 0 ? others.filter((id) => !isBarred(id) && !fit.includes(id)) : [];
  // The words are misread at times, so the other side's come at the end for whoever reads on.
  const passed = [...fit, ...filling.slice(0, missing), ...barred];
  return passed.length > 0 ? passed : others.slice(0, 3);
}
