import type { ReasonedContact } from '../../domain/contact/contact-view.ts';
import type { Example } from '../example.ts';
import {
  BSL,
  LONG_NAME,
  makeContact,
  makeNumberless,
  OTHER,
  REGISTERED,
  TEXT,
} from '../samples.ts';

const offer = (contact: ReasonedContact['contact']) => ({ other: { ...OTHER, contact } });

export const examples: Example<{ other: ReasonedContact }>[] = [
  { state: 'first', props: { other: OTHER } },
  { state: 'long name', props: offer(makeContact({ name: LONG_NAME })) },
  { state: 'no number', props: offer(makeNumberless('We have no number for it.')) },
  { state: 'text', props: offer(makeContact({ main: TEXT })) },
  { state: 'text that needs something first', props: offer(makeContact({ main: REGISTERED })) },
  { state: 'BSL', props: offer(makeContact({ main: BSL })) },
];
