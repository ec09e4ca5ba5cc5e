import type { ContactCard } from '../../domain/contact/contact-view.ts';
import type { Example } from '../example.ts';
import {
  BSL,
  LONG_NAME,
  makeContact,
  makeNumberless,
  OTHER,
  REGISTERED,
  TEXT,
  UNSURE,
} from '../samples.ts';

const show = (
  state: string,
  contact: ContactCard['contact'],
  beside: ContactCard['beside'] = [],
) => ({
  state,
  props: { card: { contact, beside } },
});

export const examples: Example<{ card: ContactCard }>[] = [
  show('first', makeContact({ plain: 'Does a person answer? Yes.' }), [OTHER]),
  show('unsure', makeContact({ main: UNSURE, canLead: false }), [OTHER]),
  show('withdrawn', makeNumberless('The number printed in 2024 cannot be dialled.'), [OTHER]),
  show('long name', makeContact({ name: LONG_NAME })),
  show('no number', makeNumberless('We have no number for it.'), [OTHER]),
  show('text', makeContact({ main: TEXT })),
  show('text that needs something first', makeContact({ main: REGISTERED })),
  show('BSL', makeContact({ main: BSL })),
];
