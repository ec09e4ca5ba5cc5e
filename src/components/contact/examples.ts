import type { ChannelView } from '../../domain/contact/channels.ts';
import type {
  ContactCard,
  ContactView,
  ReasonedContact,
} from '../../domain/contact/contact-view.ts';
import {
  ALWAYS,
  BSL,
  EMAIL,
  type Example,
  type Examples,
  LONG_NAME,
  makeContact,
  makeNumberless,
  OTHER,
  PHONE,
  REGISTERED,
  TEXT,
  UNSURE,
} from '../samples.ts';

const why = 'To talk through what is happening';
const WITHDRAWN = makeNumberless('The number printed in 2024 cannot be dialled.');
const NO_NUMBER = makeNumberless('We have no number for it.');
const NEEDS = 'text that needs something first';

interface ContactProps {
  contact: ContactView;
  why?: string;
  isQuiet?: boolean;
  isNamed?: boolean;
  isWhole?: boolean;
  companions?: ReasonedContact[];
  level?: 2 | 3;
}

const contacts: Example<ContactProps>[] = [
  { state: 'first', props: { contact: makeContact(), why, companions: [OTHER] } },
  { state: 'quiet', props: { contact: makeContact({ main: ALWAYS }), isQuiet: true, level: 3 } },
  {
    state: 'unsure',
    props: { contact: makeContact({ main: UNSURE, canLead: false }), companions: [OTHER] },
  },
  { state: 'withdrawn', props: { contact: WITHDRAWN, companions: [OTHER] } },
  { state: 'long name', props: { contact: makeContact({ name: LONG_NAME }), why } },
  { state: 'no number', props: { contact: NO_NUMBER, companions: [OTHER] } },
  { state: 'text', props: { contact: makeContact({ main: TEXT }) } },
  { state: NEEDS, props: { contact: makeContact({ main: REGISTERED }) } },
  { state: 'BSL', props: { contact: makeContact({ main: BSL }) } },
  {
    state: 'whole, on its own page',
    props: {
      contact: makeContact({ main: PHONE, others: [EMAIL, TEXT, BSL] }),
      isNamed: false,
      isWhole: true,
    },
  },
];

const card = (
  state: string,
  contact: ContactView,
  companions: ReasonedContact[] = [],
): Example<{ card: ContactCard }> => ({ state, props: { card: { contact, companions } } });

const companion = (state: string, contact: ContactView): Example<{ other: ReasonedContact }> => ({
  state,
  props: { other: { ...OTHER, contact } },
});

const mainChannels: Example<{ channel: ChannelView; isQuiet?: boolean }>[] = [
  { state: 'first', props: { channel: PHONE } },
  { state: 'quiet', props: { channel: PHONE, isQuiet: true } },
  { state: 'text', props: { channel: TEXT } },
  { state: NEEDS, props: { channel: REGISTERED } },
  { state: 'BSL', props: { channel: BSL } },
  { state: 'email, quiet', props: { channel: EMAIL, isQuiet: true } },
];

const notes: Example<{ channel: ChannelView; isWhole?: boolean }>[] = [
  { state: 'first', props: { channel: PHONE } },
  { state: 'whole', props: { channel: PHONE, isWhole: true } },
  { state: 'unsure', props: { channel: UNSURE } },
  { state: 'text', props: { channel: TEXT } },
  { state: 'BSL', props: { channel: BSL } },
  { state: 'languages', props: { channel: EMAIL } },
];

export const examples: Examples = {
  Contact: contacts,
  ListCard: [
    card('first', makeContact({ plain: 'Does a person answer? Yes.' }), [OTHER]),
    card('unsure', makeContact({ main: UNSURE, canLead: false }), [OTHER]),
    card('withdrawn', WITHDRAWN, [OTHER]),
    card('long name', makeContact({ name: LONG_NAME })),
    card('no number', NO_NUMBER, [OTHER]),
    card('text', makeContact({ main: TEXT })),
    card(NEEDS, makeContact({ main: REGISTERED })),
    card('BSL', makeContact({ main: BSL })),
  ],
  Companion: [
    companion('first', OTHER.contact),
    companion('long name', makeContact({ name: LONG_NAME })),
    companion('no number', NO_NUMBER),
    companion('text', makeContact({ main: TEXT })),
    companion(NEEDS, makeContact({ main: REGISTERED })),
    companion('BSL', makeContact({ main: BSL })),
  ],
  MainChannel: mainChannels,
  Channels: [
    { state: 'first', props: { channels: [PHONE] } },
    { state: 'all', props: { channels: [TEXT, REGISTERED, BSL, EMAIL, UNSURE] } },
  ],
  ChannelNotes: notes,
  ChannelText: [
    { state: 'number', props: { text: '0808 157 0123' } },
    {
      state: 'long address',
      props: { text: 'a-line-with-a-long-name.example/getting-in-touch' },
    },
  ],
  // The same words in each minute of a week, so that a look does not change with the clock.
  OpenNow: [
    { state: 'before its script has run', props: { week: '10080+Open now by these hours' } },
  ],
};
