import type { Service } from './directory.ts';

/** The places that a service takes people from; none for a national one. */
export const AREA_NAMES: Partial<Record<Service['area'], readonly string[]>> = {
  'hampshire-and-isle-of-wight': ['Hampshire', 'Isle of Wight'],
  hampshire: ['Hampshire'],
  southampton: ['Southampton'],
  portsmouth: ['Portsmouth'],
  'isle-of-wight': ['Isle of Wight'],
};
