import { describe, expect, it } from 'vitest';
import { takesAdultsOnly, takesAge } from '../../../../src/domain/contact/takes-age.ts';
import type { Ages } from '../../../../src/schemas/service.ts';

const ages = (limits: Omit<Ages, 'sources'>) => ({ ages: { ...limits, sources: ['first'] } });

describe('takesAge', () => {
  it.each([
    ['of the age it begins with', ages({ from: 16 }), 16, true],
    ['a year younger than that', ages({ from: 16 }), 15, false],
    ['a year younger than the age it ends before', ages({ below: 19 }), 18, true],
    ['of the age it ends before', ages({ below: 19 }), 19, false],
    ['between both', ages({ from: 13, below: 18 }), 13, true],
    ['above both', ages({ from: 13, below: 18 }), 18, false],
    ['of any age, where no source names one', {}, 5, true],
  ])('says whether a service takes somebody %s', (_, service, age, isTaken) => {
    expect(takesAge(service, age)).toBe(isTaken);
  });
});

describe('takesAdultsOnly', () => {
  it('holds for a service that takes people from 18, and for no other', () => {
    expect(takesAdultsOnly(ages({ from: 18 }))).toBe(true);
    expect(takesAdultsOnly(ages({ from: 16 }))).toBe(false);
    expect(takesAdultsOnly(ages({ below: 18 }))).toBe(false);
    expect(takesAdultsOnly({})).toBe(false);
  });
});
