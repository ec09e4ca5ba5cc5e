import { describe, expect, it } from 'vitest';
import {
  placeContacts,
  sayTracesOnce,
  selectSideNumber,
} from '../../../../src/domain/contact/contact-lists.ts';
import { makeDoor, makePhone, makeService } from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';
import type { ChannelView } from '../../../../src/domain/contact/channels.ts';
import type { ContactView } from '../../../../src/domain/contact/contact-view.ts';

const old = { sources: ['old'], standing: 'published', review: '2027-01-01' };
const directory = makeDirectory(
  [
    makeService('one'),
    makeService('two'),
    makeService('weak', { channels: [makePhone({ provenance: old })] }),
  ],
  '2026-11-26',
);

/** Whose number is on each of some doors, by whom they lead to. */
const place = (...doors: string[][]) =>
  placeContacts(
    directory,
    doors.map((ids) => makeDoor(...ids)),
  ).map(({ contact }) => contact?.id);

it('puts on each door somebody whom no door before it shows', () => {
  expect(place(['one', 'two'], ['one', 'two'])).toEqual(['one', 'two']);
});

it('shows somebody twice rather than a fact that may not come first', () => {
  expect(place(['one'], ['one', 'weak'])).toEqual(['one', 'one']);
});

it('leaves a door without a number whose services are not listed', () => {
  expect(place(['none'])).toEqual([undefined]);
});

const TODAY = '2026-11-26';
const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
const always = { hours: { kind: 'always', provenance } };

const sometimes = makeService('part');
const other = makeService('late');
const dayAndNight = makeService('whole', { channels: [makePhone(always)] });
const menu = makeService('menu', {
  channels: [makePhone({ ...always, note: 'Choose an option.' })],
});
const byText = makeService('text', {
  channels: [{ kind: 'text', number: '85258', shown: '85258', provenance, ...always }],
});
const withdrawn = makeService('gone', {
  channels: [makePhone(always)],
  withdrawn: { on: '2026-01-01', reason: 'It closed.' },
});

/** Whose number represents a side whose doors lead to the services named. */
function choose(...doors: string[][]): string | undefined {
  const directory = makeDirectory([sometimes, other, dayAndNight, menu, byText, withdrawn], TODAY);
  const all = doors.map((ids) => makeDoor(...ids));
  return selectSideNumber(directory, all, 'To talk')?.contact.id;
}

describe('the number of a side', () => {
  it('is of a line that is always open, though another comes first', () => {
    expect(choose(['part', 'whole'])).toBe('whole');
  });

  it('is one that needs no word more, if both are always open', () => {
    expect(choose(['menu', 'whole'])).toBe('whole');
  });

  it('is one that every door of the side leads to', () => {
    expect(choose(['whole', 'menu'], ['menu'])).toBe('whole');
    expect(choose(['part', 'whole'], ['part'])).toBe('part');
  });

  it('is to be rung, and of a service that is listed', () => {
    expect(choose(['text', 'gone', 'part'])).toBe('part');
    expect(choose(['text', 'gone'])).toBeUndefined();
  });

  it('has the words that introduce it', () => {
    const directory = makeDirectory([sometimes], TODAY);
    expect(selectSideNumber(directory, [makeDoor('part')], 'To talk')?.why).toBe('To talk');
  });
});

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
