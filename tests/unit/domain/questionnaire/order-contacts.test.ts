import { describe, expect, it } from 'vitest';
import {
  orderContacts,
  type Availability,
} from '../../../../src/domain/questionnaire/order-contacts.ts';

const NEVER: Availability = {
  canLead: false,
  canLeadSilently: false,
  isAlwaysOpen: false,
  isAlwaysOpenSilently: false,
  isForAdultsOnly: false,
  isLocal: false,
};
const DAYTIME: Availability = { ...NEVER, canLead: true };
const ALWAYS: Availability = { ...DAYTIME, isAlwaysOpen: true };
const TEXT: Availability = { ...ALWAYS, canLeadSilently: true, isAlwaysOpenSilently: true };

function order(
  availability: Record<string, Availability>,
  general: {
    service: string;
    when?: string;
    openWhen?: string;
    closedWhen?: string;
    needsWay?: true;
  }[],
  factors: string[] = [],
  needs: { id: string; when: string; contacts: string[] }[] = [],
  oneInOpen: string[] = [],
) {
  return orderContacts(
    { emergency: [{ service: 'signing', when: 'deaf_or_no_phone' }], needs, general, oneInOpen },
    new Set(factors),
    new Map(Object.entries(availability)),
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
  it('takes the first of each need before the second of any, and two before the rest', () => {
    const availability = { a: ALWAYS, b: ALWAYS, c: ALWAYS, d: ALWAYS };
    const needs = [
      { id: 'one', when: 'x', contacts: ['a', 'b'] },
      { id: 'two', when: 'y', contacts: ['c'] },
      { id: 'three', when: 'z', contacts: ['d'] },
    ];
    const { first, more } = order(availability, names('d'), ['x', 'y'], needs);
    expect([...first, ...more]).toEqual(['a', 'c', 'd', 'b']);
  });
  it('leaves out a contact whose "when" does not hold', () => {
    const availability = { a: ALWAYS, b: ALWAYS, c: ALWAYS };
    const general = [{ service: 'a' }, { service: 'b' }, { service: 'c', when: 'x' }];
    expect(order(availability, general).first).toEqual(['a', 'b']);
    expect(order(availability, general, ['x']).first).toEqual(['a', 'b', 'c']);
  });
  it('puts what needs no voice first for somebody who has none, and signing beside 999', () => {
    const availability = { voice: ALWAYS, text: TEXT, signing: TEXT };
    const { emergency, first } = order(availability, names('voice', 'text'), ['deaf_or_no_phone']);
    expect(emergency).toEqual(['signing']);
    expect(first).toEqual(['text', 'voice']);
    expect(order(availability, names('voice', 'text')).emergency).toEqual([]);
  });
  it('keeps the third place for one that is everybody’s', () => {
    const availability = { a: ALWAYS, b: ALWAYS, c: ALWAYS, own: DAYTIME };
    const needs = [{ id: 'one', when: 'x', contacts: ['a', 'b', 'c'] }];
    const { first, more } = order(availability, names('own'), ['x'], needs);
    expect([first, more]).toEqual([['a', 'b', 'own'], ['c']]);
  });
  it('keeps that place also where a need has to give one that is open at night', () => {
    const availability = { a: DAYTIME, b: DAYTIME, night: ALWAYS, own: DAYTIME };
    const needs = [{ id: 'one', when: 'x', contacts: ['a', 'b', 'night'] }];
    expect(order(availability, names('own'), ['x'], needs).first).toEqual(['a', 'night', 'own']);
  });
  it('keeps what is for an emergency out of the open where "closedWhen" holds, even if nothing else suits', () => {
    const general = [{ service: 'signing', closedWhen: 'overheard' }, ...names('a', 'b', 'c')];
    const availability = { signing: TEXT, a: DAYTIME, b: DAYTIME, c: DAYTIME };
    expect(order(availability, general, ['overheard'])).toMatchObject({
      first: ['a', 'b', 'c'],
      more: ['signing'],
    });
    expect(order(availability, general).first).toContain('signing');
  });
  it('keeps a place in the open if "openWhen" holds, for two at most', () => {
    const availability = { a: ALWAYS, b: ALWAYS, c: ALWAYS, d: ALWAYS, e: ALWAYS };
    const general = [
      ...names('a', 'b', 'c'),
      { service: 'd', openWhen: 'x' },
      { service: 'e', openWhen: 'x' },
    ];
    expect(order(availability, general).first).toEqual(['a', 'b', 'c']);
    expect(order(availability, general, ['x']).first).toEqual(['a', 'd', 'e']);
  });
  it('keeps one that is for a need beside two that are for none', () => {
    const availability = { a: ALWAYS, b: ALWAYS, need: DAYTIME, d: ALWAYS, e: ALWAYS };
    const needs = [{ id: 'one', when: 'x', contacts: ['need'] }];
    const general = [
      ...names('a'),
      { service: 'need', when: 'x', openWhen: 'x' },
      { service: 'd', openWhen: 'y' },
      { service: 'e', openWhen: 'y' },
    ];
    expect(order(availability, general, ['x', 'y'], needs).first).toEqual(['need', 'd', 'e']);
    expect(order(availability, general, ['x'], needs).first).toEqual(['need', 'a', 'd']);
  });
  it('lets one that answers at night lead, if one that is kept would have to make way', () => {
    const availability = { a: DAYTIME, night: ALWAYS, d: DAYTIME, e: DAYTIME };
    const general = [
      ...names('a', 'night'),
      { service: 'd', openWhen: 'x' },
      { service: 'e', openWhen: 'x' },
    ];
    expect(order(availability, general, ['x']).first).toEqual(['night', 'd', 'e']);
    expect(order(availability, general).first).toEqual(['a', 'night', 'd']);
  });
  it('gives the one place that is left to one that answers at night, so that none kept there makes way', () => {
    const availability = { need: DAYTIME, a: DAYTIME, night: ALWAYS, kept: DAYTIME };
    const needs = [{ id: 'one', when: 'x', contacts: ['need'] }];
    const general = [...names('a', 'night'), { service: 'kept', openWhen: 'y' }];
    expect(order(availability, general, ['x', 'y'], needs).first).toEqual([
      'need',
      'night',
      'kept',
    ]);
    expect(order(availability, general, ['x'], needs).first).toEqual(['need', 'night', 'a']);
  });
  it('counts one that is kept in the open as answered at night, if it is less sure than the first has to be', () => {
    const availability = {
      need: DAYTIME,
      a: DAYTIME,
      night: ALWAYS,
      kept: { ...NEVER, isAlwaysOpen: true },
    };
    const needs = [{ id: 'one', when: 'x', contacts: ['need'] }];
    const general = [...names('a', 'night'), { service: 'kept', openWhen: 'y' }];
    expect(order(availability, general, ['x', 'y'], needs).first).toEqual(['need', 'kept', 'a']);
  });
  it('has one of "oneInOpen" in the open where help is wanted today, the first where no other is', () => {
    const availability = { need: ALWAYS, more: ALWAYS, a: ALWAYS, special: ALWAYS, b: ALWAYS };
    const needs = [{ id: 'one', when: 'x', contacts: ['need', 'more'] }];
    const general = [...names('a'), { service: 'special', openWhen: 'x' }, ...names('b')];
    const show = (factors: string[], one: string[]) =>
      order(availability, general, factors, needs, one).first;
    expect(show(['x'], ['b'])).toEqual(['need', 'more', 'special']);
    expect(show(['x', 'at_priority'], ['b'])).toEqual(['need', 'special', 'b']);
    expect(show(['x', 'at_priority'], ['special', 'b'])).toEqual(['need', 'more', 'special']);
  });
  it('keeps one with "needsWay" behind while no way to it works', () => {
    const general = [{ service: 'course', needsWay: true as const }, ...names('a', 'b')];
    const shown = (course: Availability) => order({ course, a: ALWAYS, b: ALWAYS }, general);
    expect(shown(NEVER)).toMatchObject({ first: ['a', 'b'], more: ['course'] });
    expect(shown(DAYTIME).first).toEqual(['course', 'a', 'b']);
  });
  it('leaves out one whose record takes only adults for a child, and a local one for elsewhere', () => {
    const availability = {
      adults: { ...ALWAYS, isForAdultsOnly: true },
      here: { ...ALWAYS, isLocal: true },
    };
    const general = names('adults', 'here');
    expect(order(availability, general).first).toEqual(['adults', 'here']);
    expect(order(availability, general, ['under18']).first).toEqual(['here']);
    expect(order(availability, general, ['out_of_area']).first).toEqual(['adults']);
  });
  it('leaves out what is withdrawn', () => {
    expect(order({ a: ALWAYS }, names('gone', 'a')).first).toEqual(['a']);
  });
});
