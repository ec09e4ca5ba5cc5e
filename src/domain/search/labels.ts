/** Whom a search can be about; `none` for a name or a bare topic. */
export const READ_SIDES = ['victim', 'other', 'own', 'doing', 'work', 'none'] as const;
export type ReadSide = (typeof READ_SIDES)[number];
/** The side that somebody tells. */
export type Side = Exclude<ReadSide, 'none'>;

/** What has to stand on top: 999, or Samaritans and Shout. */
export const PINS = ['none', 'danger', 'crisis'] as const;

/** How many labels there are for so many ids: these, then the sides, the pins and `young`. */
export function countLabels(ids: number): number {
  return ids + READ_SIDES.length + PINS.length + 1;
}

/** Makes shares of logits: each between 0 and 1, all together 1. */
export function toShares(logits: readonly number[] | Float32Array): number[] {
  const most = Math.max(...logits);
  const powers = Array.from(logits, (logit) => Math.exp(logit - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
