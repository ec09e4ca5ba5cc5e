import { describe, expect, it } from 'vitest';
import { listFacts } from '../../../../src/domain/ledger/facts.ts';
import { makePhone, makeService, UNCONFIRMED_PHONE } from '../../../support/make-service.ts';

const email = (address: string) => ({
  kind: 'email',
  address,
  provenance: makePhone()['provenance'],
});
const serviceWith = (...channels: Record<string, unknown>[]) => makeService('one', { channels });

describe('the facts of a record', () => {
  it('are named by kind, the second of a kind by its number too', () => {
    const facts = listFacts(serviceWith(email('a@a.uk'), makePhone(), email('b@a.uk')));
    expect(facts.map(({ name }) => name)).toEqual([
      'email',
      'phone',
      'phone.cost',
      'email-2',
      'whom',
      'suitable',
    ]);
  });

  it('never hold what nobody may use', () => {
    expect(JSON.stringify(listFacts(serviceWith(UNCONFIRMED_PHONE)))).not.toContain('02382');
  });
});
