import type { ContactView, ReasonedContact } from '../../domain/contact/contact-view.ts';
import type { Example } from '../example.ts';
import {
  ALWAYS,
  BSL,
  EMAIL,
  LONG_NAME,
  makeContact,
  makeNumberless,
  OTHER,
  PHONE,
  REGISTERED,
  TEXT,
  UNSURE,
} from '../samples.ts';

interface Props {
  contact: ContactView;
  why?: string;
  isQuiet?: boolean;
  isNamed?: boolean;
  isWhole?: boolean;
  beside?: ReasonedContact[];
  level?: 2 | 3;
}

const why = 'To talk through what is happening';

export const examples: Example<Props>[] = [
  { state: 'first', props: { contact: makeContact(), why, beside: [OTHER] } },
  { state: 'quiet', props: { contact: makeContact({ main: ALWAYS }), isQuiet: true, level: 3 } },
  {
    state: 'unsure',
    props: { contact: makeContact({ main: UNSURE, canLead: false }), beside: [OTHER] },
  },
  {
    state: 'withdrawn',
    props: {
      contact: makeNumberless('The number printed in 2024 cannot be dialled.'),
      beside: [OTHER],
    },
  },
  { state: 'long name', props: { contact: makeContact({ name: LONG_NAME }), why } },
  {
    state: 'no number',
    props: { contact: makeNumberless('We have no number for it.'), beside: [OTHER] },
  },
  { state: 'text', props: { contact: makeContact({ main: TEXT }) } },
  {
    state: 'text that needs something first',
    props: { contact: makeContact({ main: REGISTERED }) },
  },
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
