import { describe, expect, it } from 'vitest';
import { makeUuid } from '../../../../src/data/make-uuid.ts';
import { describeList } from '../../../../src/domain/open-referral/describe-list.ts';
import { describeOpenService } from '../../../../src/domain/open-referral/describe-open-service.ts';
import { AREAS } from '../../../../src/vocabulary/audience.ts';
import {
  openReferralListSchema,
  openReferralServiceSchema,
} from '../../../../src/schemas/open-referral.ts';
import { makeService } from '../../../support/make-service.ts';
import { makeEdition, UI_WORDS } from '../../../support/ui-words.ts';

/** Services enough that no area is a special case. */
const EACH = 70;

describe('open data of several areas in one build', () => {
  const services = AREAS.flatMap((area) =>
    Array.from({ length: EACH }, (_, at) =>
      makeService(`${area}-${at}`, { code: 'any', name: `Line ${at}`, area }),
    ),
  );
  const open = services.map((service) =>
    describeOpenService(service, makeEdition('2026-11-24'), makeUuid),
  );

  it('has the shape of the standard, each service and the list of all', () => {
    for (const data of open)
      expect(openReferralServiceSchema.safeParse(data).error).toBeUndefined();
    const list = describeList(open);
    expect(openReferralListSchema.safeParse(list).error).toBeUndefined();
    expect(list.total_items).toBe(AREAS.length * EACH);
  });

  it('gives no two things one id, though names repeat from area to area', () => {
    const ids = open.flatMap(({ id, service_areas: areas = [] }) => [
      id,
      ...areas.map((area) => area.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(open.map(({ name }) => name)).size).toBe(EACH);
  });

  it('says of each service its own areas, and of no other', () => {
    const { places } = UI_WORDS;
    const namesOf = (area: (typeof AREAS)[number]) => [
      ...new Set(
        open
          .filter((_, at) => services[at]?.area === area)
          .map(({ service_areas: areas = [] }) => areas.map(({ name }) => name).join(' and ')),
      ),
    ];
    expect(namesOf('national')).toEqual([places.national]);
    expect(namesOf('portsmouth')).toEqual([places.portsmouth]);
    expect(namesOf('hampshire-and-isle-of-wight')).toEqual([
      `${places.hampshire} and ${places['isle-of-wight']}`,
    ]);
  });
});
