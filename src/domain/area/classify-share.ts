import type { Outcode } from '../../schemas/areas.ts';

/** What an outcode's share in Hampshire and the Isle of Wight says of it, in per cent. */
const INSIDE = 98;
const MOSTLY = 50;
const PARTLY = 2;

/** The class of an outcode by its share alone. */
export function classifyShare(
  share: number,
): Exclude<Outcode['class'], 'retired' | 'non-geographic'> {
  if (share >= INSIDE) return 'inside';
  if (share >= MOSTLY) return 'mostly';
  return share >= PARTLY ? 'partly' : 'trace';
}
