import { describe, expect, it } from 'vitest';
import { listStates } from '../../../../src/domain/claims/states.ts';
import {
  listProfessionalContacts,
  viewContact,
} from '../../../../src/domain/contact/contact-view.ts';
import { listPublishableChannels } from '../../../../src/domain/contact/channels.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { UI_WORDS } from '../../../support/ui-words.ts';

const TODAY = '2026-11-26';
const AT_WORK = makePhone({
  for: 'professionals',
  number: '+442079460123',
  shown: '020 7946 0123',
});
const edition = { today: TODAY, words: UI_WORDS };

describe('a number for professionals', () => {
  const service = makeService('one', { channels: [AT_WORK, makePhone()] });

  it('never represents the service, though it comes first in the record', () => {
    const { main, others } = viewContact(service, edition);
    expect([main?.text, others]).toEqual(['0808 802 0300', []]);
    expect(listPublishableChannels(service, TODAY)).toHaveLength(1);
  });

  it('makes no service reachable by itself', () => {
    const states = listStates(makeService('two', { channels: [AT_WORK] }), TODAY);
    expect(states.has('number')).toBe(false);
    expect(states.has('reachable')).toBe(false);
  });

  it('is under the name of its service on the page for professionals', () => {
    const contacts = listProfessionalContacts({ services: [service], ...edition });
    expect(contacts).toMatchObject([
      { id: 'one', href: '/s/one/', channels: [{ text: '020 7946 0123' }] },
    ]);
  });

  it('goes when it is withdrawn, and where a service has none', () => {
    const gone = { ...AT_WORK, withdrawn: { on: '2026-11-20', reason: 'It closed.' } };
    const services = [makeService('one', { channels: [gone] }), makeService('two')];
    expect(listProfessionalContacts({ services, ...edition })).toEqual([]);
  });
});
