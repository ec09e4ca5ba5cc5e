import type { Example } from '../example.ts';
import { makeContact, OTHER, PHONE } from '../samples.ts';

const emergency = {
  why: '',
  contact: makeContact({
    id: 'emergency-999',
    name: 'Emergency',
    main: { ...PHONE, text: '999', href: 'tel:999' },
  }),
};
const silentCall = 'Stay on the line, listen, cough or tap. If asked, press 55.';
const helplines = [{ why: 'Happening to you?', contact: makeContact() }, OTHER];

export const examples: Example[] = [
  { state: 'emergency alone', props: { emergency, silentCall, helplines: [] } },
  { state: 'with numbers to talk to', props: { emergency, silentCall, helplines } },
];
