export type Random = () => number;

/** Numbers from 0 up to 1 that are the same at every run: mulberry32. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number around nought, from the sum of several: no cosine, which differs between machines. */
export function gauss(random: Random): number {
  return Array.from({ length: 12 }, random).reduce((sum, part) => sum + part, -6);
}

/** Items in an order of chance, each with the place where it stood. */
export function shuffle<Item>(
  items: readonly Item[],
  random: Random,
): { item: Item; at: number }[] {
  return items.map((item, at) => ({ item, at, place: random() })).sort((a, b) => a.place - b.place);
}
