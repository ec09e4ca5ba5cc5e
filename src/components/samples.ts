/**
 * What an example is, and contacts for examples. None of them is real: the numbers are of the range that is
 * kept for drama, so that nobody who sees them rings anybody.
 */
import type { ChannelView } from '../domain/contact/channels.ts';
import type { ContactView, ReasonedContact } from '../domain/contact/contact-view.ts';

/** One state of a component, as the page of all components shows it. */
export interface Example<Props = object> {
  /** What is to be seen: `quiet`, `no number`. */
  state: string;
  props: Props;
  /** What is inside it, as HTML. */
  slot?: string;
  /** What it is on, if that is not the page. */
  surround?: 'paper' | 'list';
}

/** The examples of a folder, by the names of its templates. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

/** A line to ring. */
export const PHONE: ChannelView = {
  kind: 'phone',
  label: 'Phone',
  text: '0808 157 0123',
  href: 'tel:+448081570123',
  isExternal: false,
  free: 'Free.',
  hours: 'Monday to Friday, 9:30am to 4pm.',
  hoursAge: 'Hours printed on 14 August 2026.',
  trace: 'This can show in your call log or on a bill.',
  age: 'Printed on 14 August 2026.',
  isAlwaysOpen: false,
  tellsAge: false,
  isFirm: true,
};

/** A line that is always open. */
export const ALWAYS: ChannelView = {
  kind: 'phone',
  label: 'Phone',
  text: '0808 157 0456',
  href: 'tel:+448081570456',
  isExternal: false,
  free: 'Free.',
  hours: 'Day and night.',
  trace: 'This can show in your call log or on a bill.',
  age: 'Printed on 14 August 2026.',
  isAlwaysOpen: true,
  tellsAge: false,
  isFirm: true,
};

/** A number from one old page that nobody has confirmed. */
export const UNSURE: ChannelView = {
  kind: 'phone',
  label: 'Phone',
  text: '023 9210 0123',
  href: 'tel:+442392100123',
  isExternal: false,
  hours: 'We do not know its opening hours.',
  note: 'No answer, or someone else answers? Do not leave details.',
  trace: 'This can show in your call log or on a bill.',
  age: 'Not checked since April 2024.',
  isAlwaysOpen: false,
  tellsAge: false,
  isFirm: false,
};

/** A number for texts. */
export const TEXT: ChannelView = {
  kind: 'text',
  label: 'Text message',
  text: 'Text 07700 900123',
  href: 'sms:+447700900123',
  isExternal: false,
  hours: 'Day and night.',
  trace: 'Texts stay on your phone.',
  age: 'Printed on 14 August 2026.',
  isAlwaysOpen: true,
  tellsAge: false,
  isFirm: true,
};

/** A video call in British Sign Language. */
export const BSL: ChannelView = {
  kind: 'bsl',
  label: 'British Sign Language',
  text: 'bsl.example.org',
  href: 'https://bsl.example.org/',
  isExternal: true,
  needs: 'A camera, and the app or a browser.',
  trace: 'Opening it puts that site’s address in your history.',
  age: 'Printed on 14 August 2026.',
  isAlwaysOpen: false,
  tellsAge: false,
  isFirm: true,
};

/** A channel that needs something in place first, and so cannot be pressed. */
export const REGISTERED: ChannelView = {
  kind: 'text',
  label: 'Text message',
  text: 'Text 07700 900456',
  isExternal: false,
  needs: 'Only if you registered before.',
  trace: 'Texts stay on your phone.',
  age: 'Printed on 14 August 2026.',
  isAlwaysOpen: false,
  tellsAge: false,
  isFirm: true,
};

/** A letter by email. */
export const EMAIL: ChannelView = {
  kind: 'email',
  label: 'Email',
  text: 'help@example.org',
  href: 'mailto:help@example.org',
  isExternal: false,
  note: 'If you hear nothing, ring instead.',
  trace: 'The email stays in what you have sent.',
  languages: 'English and Polish',
  age: 'Printed on 22 April 2024.',
  isAlwaysOpen: false,
  tellsAge: false,
  isFirm: false,
};

/** A service that can be rung; `changes` replaces whole fields. */
export function makeContact(changes: Partial<ContactView> = {}): ContactView {
  return {
    id: 'first-line',
    href: '#',
    name: 'First Line',
    line: 'For anyone whom it happens to.',
    main: PHONE,
    others: [],
    unusable: [],
    canLead: true,
    ...changes,
  };
}

/** The same service if it cannot be rung, and why. */
export function makeNumberless(reason: string): ContactView {
  const contact = makeContact({ unusable: [reason], canLead: false });
  delete contact.main;
  return contact;
}

/** The emergency number. */
export const EMERGENCY = makeContact({
  id: 'emergency-999',
  name: 'Emergency',
  main: { ...PHONE, text: '999', href: 'tel:999' },
});

/** Somebody else, who is there when nobody answers. */
export const OTHER: ReasonedContact = {
  why: 'Closed, or no answer? Day and night',
  contact: makeContact({ id: 'second-line', name: 'Second Line', main: ALWAYS }),
};

export const LONG_NAME =
  'The Independent Advocacy, Advice and Recovery Service for Hampshire, Southampton, Portsmouth and the Isle of Wight';
