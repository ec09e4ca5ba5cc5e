import { describe, expect, it } from 'vitest';
import { orderContacts, type Reach } from '../../../../src/domain/questionnaire/order-contacts.ts';

const NEVER: Reach = {
  canLead: false,
  canLeadSilently: false,
  isAlwaysOpen: false,
  isAlwaysOpenSilently: false,
};
const DAYTIME: Reach = { ...NEVER, canLead: true };
const ALWAYS: Reach = { ...DAYTIME, isAlwaysOpen: true };
const TEXT: Reach = { ...ALWAYS, canLeadSilently: true, isAlwaysOpenSilently: true };

function order(
  reach: Record<string, Reach>,
  general: { service: string; when?: string; lastWhen?: string }[],
  factors: string[] = [],
  needs: { id: string; when: string; contacts: string[] }[] = [],
) {
  return orderContacts(
    { emergency: [{ service: 'signing', when: 'deaf_or_no_phone' }], needs, general },
    new Set(factors),
    new Map(Object.entries(reach)),
  );
}
const names = (...ids: string[]) => ids.map((service) => ({ service }));

describe('orderContacts', () => {
  it('moves the first that can be used and is sure to the front', () => {
    const { first } = order(
      { old: NEVER, day: ALWAYS, other: DAYTIME },
      names('old', 'day', 'other'),
    );
    expect(first).toEqual(['day', 'old', 'other']);
  });
  it('moves one that is answered day and night to second place, if neither of two is', () => {
    const { first } = order(
      { a: DAYTIME, b: DAYTIME, c: DAYTIME, night: ALWAYS },
      names('a', 'b', 'c', 'night'),
    );
    expect(first).toEqual(['a', 'night', 'b']);
  });
  it('shows three and keeps the rest behind, each once', () => {
    const { first, more } = order(
      { a: ALWAYS, b: ALWAYS, c: ALWAYS, d: ALWAYS },
      names('a', 'b', 'c', 'd', 'a'),
    );
    expect([first, more]).toEqual([['a', 'b', 'c'], ['d']]);
  });
  it('takes the first of each need before the second of any, and all before the rest', () => {
    const reach = { a: ALWAYS, b: ALWAYS, c: ALWAYS, d: ALWAYS };
    const needs = [
      { id: 'one', when: 'x', contacts: ['a', 'b'] },
      { id: 'two', when: 'y', contacts: ['c'] },
      { id: 'three', when: 'z', contacts: ['d'] },
    ];
    const { first, more } = order(reach, names('d'), ['x', 'y'], needs);
    expect([...first, ...more]).toEqual(['a', 'c', 'b', 'd']);
  });
  it('moves a contact to the end where "lastWhen" holds, and leaves out one whose "when" does not', () => {
    const reach = { a: ALWAYS, b: ALWAYS, c: ALWAYS };
    const general = [
      { service: 'a', lastWhen: 'away' },
      { service: 'b' },
      { service: 'c', when: 'x' },
    ];
    expect(order(reach, general).first).toEqual(['a', 'b']);
    expect(order(reach, general, ['away']).first).toEqual(['b', 'a']);
    expect(order(reach, general, ['away', 'x']).first).toEqual(['b', 'c', 'a']);
  });
  it('puts what needs no voice first for somebody who has none, and signing beside 999', () => {
    const reach = { voice: ALWAYS, text: TEXT, signing: TEXT };
    const { emergency, first } = order(reach, names('voice', 'text'), ['deaf_or_no_phone']);
    expect(emergency).toEqual(['signing']);
    expect(first).toEqual(['text', 'voice']);
    expect(order(reach, names('voice', 'text')).emergency).toEqual([]);
  });
  it('leaves out what is withdrawn', () => {
    expect(order({ a: ALWAYS }, names('gone', 'a')).first).toEqual(['a']);
  });
});
