/** The four ways into the site. */
export const ROUTES = ['victim', 'own', 'other.target', 'other.doing'] as const;
export type Route = (typeof ROUTES)[number];

/** Whom a service or a page is for. */
export const AUDIENCES = [...ROUTES, 'professionals'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** People it happens to and those who worry about them, or people worried about what they or others do. */
export type Side = 'receiving' | 'doing';

/**
 * Whose side something is on. A page of those who are doing it never names help of the receiving side
 * only, since that could lead them to the person they follow.
 *
 * @returns `both` too for what is for professionals only
 */
export function sideOf(audiences: readonly Audience[]): Side | 'both' {
  const isReceiving = audiences.includes('victim') || audiences.includes('other.target');
  const isDoing = audiences.includes('own') || audiences.includes('other.doing');
  if (isReceiving === isDoing) return 'both';
  return isReceiving ? 'receiving' : 'doing';
}

/** Where somebody has to live to use a service. */
export const AREAS = [
  'national',
  'hampshire-and-isle-of-wight',
  'hampshire',
  'southampton',
  'portsmouth',
  'isle-of-wight',
] as const;

/**
 * Where a reader can say that somebody lives. `hampshire` is the county without the two cities and
 * the Isle of Wight; `elsewhere` is everywhere outside.
 */
export const CHOSEN_AREAS = [
  'southampton',
  'portsmouth',
  'isle-of-wight',
  'hampshire',
  'elsewhere',
] as const;
export type ChosenArea = (typeof CHOSEN_AREAS)[number];
