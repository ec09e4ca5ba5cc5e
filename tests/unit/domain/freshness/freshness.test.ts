import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAge, isFirm, isOverdue } from '../../../../src/domain/freshness/freshness.ts';
import { addMonths } from '../../../../src/vocabulary/calendar.ts';
import { provenanceSchema } from '../../../../src/schemas/provenance.ts';
import { makeService } from '../../../support/make-service.ts';
import { makeEdition } from '../../../support/ui-words.ts';

const { sources } = makeService('one');
const provenance = (changes: Record<string, unknown>) =>
  provenanceSchema.parse({
    sources: ['first'],
    standing: 'published',
    review: '2027-01-01',
    ...changes,
  });

describe('isFirm', () => {
  it('lets a single source pass for 24 months and no longer', () => {
    const old = provenance({ sources: ['old'] });
    expect(isFirm(old, sources, '2026-04-22')).toBe(true);
    expect(isFirm(old, sources, '2026-04-23')).toBe(false);
  });

  it('lets two sources pass at any age', () => {
    expect(isFirm(provenance({ sources: ['old', 'undated'] }), sources, '2040-01-01')).toBe(true);
  });

  it('counts a single source without a date as old', () => {
    expect(isFirm(provenance({ sources: ['undated'] }), sources, '2026-01-01')).toBe(false);
  });

  it('counts from the day of a confirmation', () => {
    const confirmed = provenance({
      sources: ['old'],
      standing: 'confirmed',
      confirmed: { by: 'the editor', on: '2026-11-01' },
    });
    expect(isFirm(confirmed, sources, '2026-11-23')).toBe(true);
    expect(isFirm(confirmed, sources, '2028-11-02')).toBe(false);
  });

  it('never weakens a fact that somebody confirms', () => {
    for (const list of [['first'], ['old'], ['undated'], ['first', 'old'], ['old', 'undated']])
      for (const today of ['2026-11-23', '2029-06-01', '2040-01-01']) {
        const before = isFirm(provenance({ sources: list }), sources, today);
        const confirmed = { by: 'an editor', on: '2026-11-20' };
        const changes = { sources: list, standing: 'confirmed', confirmed };
        const after = isFirm(provenance(changes), sources, today);
        expect(after || !before, `${list.join()} ${today}`).toBe(true);
      }
  });

  it('never lets an unconfirmed fact pass', () => {
    const unconfirmed = provenance({
      sources: ['first', 'old'],
      standing: 'unconfirmed',
      reason: 'A digit too many.',
    });
    expect(isFirm(unconfirmed, sources, '2026-11-23')).toBe(false);
  });
});

describe('isOverdue', () => {
  it('begins on the day after the review', () => {
    expect(isOverdue(provenance({}), '2027-01-01')).toBe(false);
    expect(isOverdue(provenance({}), '2027-01-02')).toBe(true);
  });
});

describe('describeAge', () => {
  it('says when it was printed, and that a check is overdue', () => {
    expect(describeAge(provenance({ sources: ['old'] }), sources, makeEdition('2026-11-23'))).toBe(
      'Not checked since April 2024.',
    );
    expect(describeAge(provenance({}), sources, makeEdition('2027-03-01'))).toBe(
      'Not checked since August 2026. We meant to check it again by 1 January 2027 and have not, so it may have changed.',
    );
  });
});

describe('addMonths', () => {
  it('keeps the day, or takes the last of a shorter month', () => {
    expect(addMonths('2024-04-22', 24)).toBe('2026-04-22');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  });

  it('moves on by more months to a later day', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (date, months) => {
        const text = date.toISOString().slice(0, 10);
        return addMonths(text, months) < addMonths(text, months + 1);
      }),
      { seed: 4 },
    );
  });
});
