import { describe, expect, it } from 'vitest';
import { compareCodes, joinCodes } from '../../../../src/domain/ledger/codes.ts';
import { type Ledger, ledgerSchema } from '../../../../src/schemas/ledger.ts';

const EMPTY: Ledger = { began: '2026-11-01', services: {} };
const written = {
  services: { gp: 'gp', shout: 'shout' },
  guides: { 'guide-easy-words': 'easy' },
  printed: { '24a': 'week-2024', '24a-gp': 'week-2024' },
};
const ledger = { ...EMPTY, codes: joinCodes(written, EMPTY) };

describe('the codes of the ledger', () => {
  it('are what its schema says, and no difference to their lists', () => {
    expect(ledgerSchema.parse(ledger)).toEqual(ledger);
    expect(compareCodes(written, ledger)).toEqual([]);
  });

  it('are all new to a ledger without any', () => {
    expect(compareCodes(written, EMPTY).map(({ key, recorded }) => [key, recorded])).toEqual([
      ['gp', undefined],
      ['shout', undefined],
      ['guide-easy-words', undefined],
      ['24a', undefined],
      ['24a-gp', undefined],
    ]);
  });

  it('differ where one was changed, removed, exchanged or given to another', () => {
    const changed = {
      services: { gp: 'shout', shout: 'gp' },
      guides: { 'guide-easy-reading': 'easy' },
      printed: { '24a': 'week-2024', '24a-gp': 'week-2027' },
    };
    expect(compareCodes(changed, ledger)).toEqual([
      { list: 'services', key: 'gp', recorded: 'gp' },
      { list: 'services', key: 'shout', recorded: 'shout' },
      { list: 'guides', key: 'guide-easy-words', recorded: 'easy' },
      { list: 'guides', key: 'guide-easy-reading' },
      { list: 'printed', key: '24a-gp', recorded: 'week-2024' },
    ]);
  });

  it('stay what they were when more are recorded', () => {
    const next = joinCodes({ services: { gp: 'other', more: 'mo' } }, ledger);
    expect(next).toEqual({ ...written, services: { ...written.services, more: 'mo' } });
  });

  it('are not compared with a list that cannot be read', () => {
    expect(compareCodes({ services: written.services }, ledger)).toEqual([]);
  });
});
