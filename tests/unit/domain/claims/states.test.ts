import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listStates } from '../../../../src/domain/claims/states.ts';
import { STATES } from '../../../../src/vocabulary/service-state.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';

const TODAY = '2026-11-26';
const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
const always = { kind: 'always', provenance } as const;
const list = (changes: Parameters<typeof makeService>[1]) => [
  ...listStates(makeService('one', changes), TODAY),
];

describe('listStates', () => {
  it('tells what is so of the first way to reach a service, and of any', () => {
    expect(list({ channels: [makePhone({ hours: always, free: true })] })).toEqual([
      'listed',
      'reachable',
      'number',
      'always-open',
      'known-hours',
      'weekends',
      'free',
      'national',
    ]);
    expect(list({ channels: [] })).toEqual(['listed', 'national']);
  });

  it('knows nothing about a service from the day it is withdrawn', () => {
    const withdrawn = (on: string) => ({ withdrawn: { on, reason: 'It closed.' } });
    expect(list(withdrawn(TODAY))).toEqual([]);
    expect(list(withdrawn('2026-11-27'))).toContain('listed');
  });

  it('leaves out a way that is withdrawn or cannot be used', () => {
    const gone = makePhone({ withdrawn: { on: TODAY, reason: 'It closed.' } });
    const wrong = makePhone({
      number: undefined,
      shown: undefined,
      asPrinted: '0808 802 03000',
      provenance: { ...provenance, standing: 'unconfirmed', reason: 'It is too long.' },
    });
    expect(list({ channels: [gone, wrong] })).toEqual(['listed', 'national']);
  });
});

it('the guide for editors explains every state', () => {
  const guide = readFileSync('docs/content-guide.md', 'utf8');
  for (const state of STATES) expect(guide).toMatch(new RegExp(`^ +\\|.*\`${state}\``, 'm'));
});
