import { describe, expect, it } from 'vitest';
import { type Served, servesArea } from '../../../../src/domain/area/serves-area.ts';
import { CHOSEN_AREAS } from '../../../../src/vocabulary/audience.ts';

const listServed = (area: Served['area'], others: Served[] = []) => {
  const service: Served = { area, need: 'abuse' };
  return CHOSEN_AREAS.filter((chosen) => servesArea(service, chosen, [service, ...others]));
};

describe('servesArea', () => {
  it.each<[Served['area'], string[]]>([
    ['national', ['southampton', 'portsmouth', 'isle-of-wight', 'hampshire', 'elsewhere']],
    ['hampshire-and-isle-of-wight', ['southampton', 'portsmouth', 'isle-of-wight', 'hampshire']],
    ['southampton', ['southampton']],
    ['portsmouth', ['portsmouth']],
    ['isle-of-wight', ['isle-of-wight']],
  ])('shows a service for %s to whom it is for', (area, chosen) => {
    expect(listServed(area)).toEqual(chosen);
  });

  it('lets a service for Hampshire stand in for a city without one for the same need', () => {
    expect(listServed('hampshire')).toEqual(['southampton', 'portsmouth', 'hampshire']);
    expect(listServed('hampshire', [{ area: 'southampton', need: 'abuse' }])).toEqual([
      'portsmouth',
      'hampshire',
    ]);
  });

  it('does not count a service for another need, or for everybody, as the city’s own', () => {
    const others: Served[] = [
      { area: 'southampton', need: 'own' },
      { area: 'national', need: 'abuse' },
    ];
    expect(listServed('hampshire', others)).toContain('southampton');
  });
});
