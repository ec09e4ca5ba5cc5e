import type { ContactView } from '../../domain/contact/contact-view.ts';
import { BSL, type Example, type Examples, makeContact, makeNumberless, TEXT } from '../samples.ts';

const doors = [
  {
    code: 'a',
    route: 'victim',
    label: 'Something is happening to me',
    hint: 'Messages, following, watching',
  },
  {
    code: 'b',
    route: 'own',
    label: 'I’m worried about what I’m thinking or doing',
    hint: 'Thoughts that do not let go',
  },
];

const printed = [
  { id: 'first-line', name: 'First Line', line: '', channels: [{ text: '0808 157 0123' }] },
];
const LONG_LABEL = 'I’m worried about what I’m thinking or doing, and want to stop';

const front = (
  state: string,
  contact: ContactView,
  door = { code: 'a', label: 'Something is happening to me' },
): Example => ({ state, surround: 'list', props: { door, contact, printed } });

export const examples: Examples = {
  Doors: [
    { state: 'first', props: { doors } },
    { state: 'without hints', props: { doors, hasHints: false } },
  ],
  FrontDoor: [
    front('first', makeContact()),
    front('long name', makeContact(), { code: 'b', label: LONG_LABEL }),
    front('no number', makeNumberless('We have no number.')),
    front('text', makeContact({ main: TEXT })),
    front('BSL', makeContact({ main: BSL })),
  ],
};
