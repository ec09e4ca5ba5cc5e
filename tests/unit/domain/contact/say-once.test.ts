import { describe, expect, it } from 'vitest';
import type { ChannelView } from '../../../../src/domain/contact/channel-view.ts';
import type { ContactView } from '../../../../src/domain/contact/contact-view.ts';
import { sayTracesOnce } from '../../../../src/domain/contact/say-once.ts';

function makeWay(text: string, trace?: string): ChannelView {
  return {
    kind: 'phone',
    label: 'Phone',
    text,
    isExternal: false,
    age: '',
    isFirm: true,
    tellsAge: false,
    isAlwaysOpen: false,
    ...(trace && { trace }),
  };
}

function makeShown(main: ChannelView | undefined, others: ChannelView[] = []) {
  const contact: ContactView = {
    id: 'line',
    href: '/s/line/',
    name: 'A line',
    line: '',
    others,
    unusable: [],
    canLead: true,
    ...(main && { main }),
  };
  return { why: 'To talk', contact };
}

const BILL = 'It can show on a bill.';

describe('what a way leaves behind', () => {
  it('is said with the first way of which it is true, and with no other of the page', () => {
    const shown = sayTracesOnce([
      makeShown(undefined),
      makeShown(makeWay('0800 1', BILL)),
      makeShown(makeWay('0800 2', BILL)),
      makeShown(makeWay('Text 85258', 'Texts stay.')),
    ]);
    expect(shown.map(({ contact }) => contact.main?.trace)).toEqual([
      undefined,
      BILL,
      undefined,
      'Texts stay.',
    ]);
    expect(shown[2]).toMatchObject({ why: 'To talk', contact: { main: { text: '0800 2' } } });
  });

  it('counts other ways of a contact only where they are shown', () => {
    const contacts = [
      makeShown(makeWay('0800 1'), [makeWay('0800 2', BILL), makeWay('0800 3', BILL)]),
      makeShown(makeWay('0800 4', BILL)),
    ];
    const whole = sayTracesOnce(contacts, true);
    expect(whole[0]?.contact.others.map(({ trace }) => trace)).toEqual([BILL, undefined]);
    expect(whole[1]?.contact.main?.trace).toBeUndefined();
    expect(sayTracesOnce(contacts)[1]?.contact.main?.trace).toBe(BILL);
  });
});
