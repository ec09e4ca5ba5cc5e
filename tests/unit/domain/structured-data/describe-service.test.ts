import { describe, expect, it } from 'vitest';
import { describeService } from '../../../../src/domain/structured-data/describe-service.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { makeEdition } from '../../../support/ui-words.ts';

const URL = 'https://local-help.example/s/one/';
const EDITION = makeEdition('2026-11-23');
const published = { sources: ['first', 'old'], standing: 'published', review: '2027-01-01' };
const confirmed = {
  ...published,
  standing: 'confirmed',
  confirmed: { by: 'an editor', on: '2026-11-20' },
};
const weekly = (provenance: Record<string, unknown>) => ({
  kind: 'weekly',
  sessions: [{ days: ['mon'], opens: '09:30', closes: '16:00' }],
  bankHolidays: 'unknown',
  provenance,
});
const describeHours = (hours: Record<string, unknown>, today = '2026-11-23') =>
  JSON.stringify(
    describeService(
      makeService('one', { channels: [makePhone({ hours })] }),
      URL,
      makeEdition(today),
    ),
  );

describe('hours', () => {
  it('spread once somebody has confirmed them', () => {
    expect(describeHours(weekly(confirmed))).toContain('"opens":"09:30"');
    expect(describeHours(weekly(published))).not.toContain('hoursAvailable');
  });

  it('spread where a line is always open, but not past their review', () => {
    const always = { kind: 'always', provenance: published };
    expect(describeHours(always)).toContain('"closes":"23:59"');
    expect(describeHours(always, '2027-01-02')).not.toContain('hoursAvailable');
  });
});

it('spreads no way that rests on one old source', () => {
  const old = makePhone({ provenance: { ...published, sources: ['old'] } });
  const service = makeService('one', { channels: [old] });
  expect(describeService(service, URL, EDITION)).not.toHaveProperty('availableChannel');
});

it('names the area only where it is not the whole country', () => {
  const area = makeService('one', { area: 'isle-of-wight' });
  expect(describeService(area, URL, EDITION)).toMatchObject({
    areaServed: [{ '@type': 'AdministrativeArea', name: 'Isle of Wight' }],
  });
  expect(describeService(makeService('one'), URL, EDITION)).not.toHaveProperty('areaServed');
});
