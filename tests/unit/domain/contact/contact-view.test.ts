import { describe, expect, it } from 'vitest';
import {
  leadContacts,
  selectAlternatives,
  selectContacts,
  viewCard,
  viewContact,
} from '../../../../src/domain/contact/contact-view.ts';
import type { Directory } from '../../../../src/domain/contact/directory.ts';
import { selectPaperContacts } from '../../../../src/domain/paper/paper.ts';
import { summariseContact } from '../../../../src/domain/questionnaire/contact-summary.ts';
import { describeService } from '../../../../src/domain/structured-data/describe-service.ts';
import { groupByNeed } from '../../../../src/domain/contact/contact-lists.ts';
import {
  makeDoor,
  makePhone,
  makeService,
  UNCONFIRMED_PHONE,
} from '../../../support/make-service.ts';
import { makeDirectory } from '../../../support/ui-words.ts';

const TODAY = '2026-11-23';
const provenance = (...sources: string[]) => ({
  provenance: { sources, standing: 'published', review: '2027-01-01' },
});

const firm = makeService('firm', { name: 'Firm' });
const weak = makeService('weak', {
  channels: [makePhone(provenance('old'))],
  alternatives: [{ service: 'firm', why: 'Instead' }],
});
const silent = makeService('none', { channels: [UNCONFIRMED_PHONE] });
const gone = makeService('gone', { withdrawn: { on: '2026-11-01', reason: 'It closed.' } });
const directory: Directory = makeDirectory([weak, firm, silent, gone], TODAY);
const refer = (...ids: string[]) => ids.map((service) => ({ service, why: 'why' }));
const idsOf = (contacts: { contact: { id: string } }[]) =>
  contacts.map(({ contact }) => contact.id);

describe('selectContacts', () => {
  it('puts first the first that may lead', () => {
    expect(idsOf(selectContacts(directory, refer('none', 'weak', 'firm')))).toEqual([
      'firm',
      'none',
      'weak',
    ]);
  });

  it('leaves out what is withdrawn or unknown', () => {
    expect(idsOf(selectContacts(directory, refer('gone', 'nowhere', 'firm')))).toEqual(['firm']);
  });
});

describe('a service with a number for each area', () => {
  const councils = makeService('areas', {
    channels: [makePhone({ covers: 'Southampton' })],
    alternatives: [{ service: 'firm', why: 'Instead', beside: 'page' }],
  });
  const contact = viewContact(councils, directory);

  it('has no number of its own, so that nobody rings that of another area, and says why', () => {
    expect(contact).not.toHaveProperty('main');
    expect(contact.canLead).toBe(false);
    expect(contact.unusable).toEqual(['Each area has its own number.']);
  });

  it('says beside each number whose it is', () => {
    expect(contact.others).toMatchObject([{ label: 'Phone, Southampton', text: '0808 802 0300' }]);
  });

  it('has one beside it that can be rung', () => {
    const whole = makeDirectory([councils, firm], TODAY);
    expect(idsOf(viewCard(whole, councils).companions)).toEqual(['firm']);
  });

  it('leads no outcome of the questions either', () => {
    expect(summariseContact(councils, directory)).not.toHaveProperty('main');
    expect(summariseContact(councils, directory).availability.canLead).toBeFalsy();
  });

  it('is in structured data under the name of the area, and on no paper', () => {
    const { contacts, leftOut } = selectPaperContacts(makeDirectory([councils], TODAY), ['areas']);
    expect([contacts, leftOut]).toEqual([[], ['First line']]);
    expect(
      describeService(councils, 'https://a.example/', directory).availableChannel,
    ).toMatchObject([{ name: 'Southampton' }]);
  });
});

describe('viewContact', () => {
  it('derives the link from the number and shows the text as typed', () => {
    expect(viewContact(firm, directory).main).toMatchObject({
      href: 'tel:+448088020300',
      text: '0808 802 0300',
      trace: 'This can show in your call log or on a bill.',
    });
  });

  it('has no way, but the reason, if none can be used', () => {
    const contact = viewContact(silent, directory);
    expect(contact.main).toBeUndefined();
    expect(contact.canLead).toBe(false);
    expect(contact.unusable).toEqual(['A digit too many.']);
    expect(JSON.stringify(contact)).not.toContain('02382');
  });

  it('passes over a withdrawn way', () => {
    const service = makeService('two', {
      channels: [
        makePhone({ withdrawn: { on: '2026-11-01', reason: 'New number.' } }),
        makePhone({ number: '+448001111', shown: '0800 1111' }),
      ],
    });
    expect(viewContact(service, directory).main?.href).toBe('tel:+448001111');
  });

  it.each([
    ['text', 'sms:85258', { kind: 'text', number: '85258', shown: '85258' }],
    ['email', 'mailto:a@b.uk', { kind: 'email', address: 'a@b.uk' }],
    ['bsl', 'https://b.uk/', { kind: 'bsl', address: 'https://b.uk/' }],
  ])('links a %s way', (_, href, channel) => {
    const service = makeService('x1', { channels: [{ ...channel, ...provenance('first') }] });
    expect(viewContact(service, directory).main?.href).toBe(href);
  });

  it.each([
    [
      'registered text',
      { kind: 'text', number: '999', shown: '999', needs: 'Only if you registered.' },
    ],
    ['relay', { kind: 'relay', number: '18000', shown: '18000' }],
  ])('shows a %s without a link, because pressing it unprepared fails in silence', (_, channel) => {
    const service = makeService('x1', { channels: [{ ...channel, ...provenance('first') }] });
    expect(viewContact(service, directory).main?.href).toBeUndefined();
  });
});

describe('the companions of a contact', () => {
  it('a service that cannot lead is at least one that can', () => {
    expect(idsOf(selectAlternatives(directory, weak).companions)).toEqual(['firm']);
    expect(idsOf(viewCard(directory, weak).companions)).toEqual(['firm']);
  });

  it('a card is what belongs there everywhere, and a page what belongs there on the page', () => {
    const lead = makeService('lead', {
      alternatives: [
        { service: 'firm', why: 'Closed?', beside: 'everywhere' },
        { service: 'weak', why: 'Near you', beside: 'page' },
        { service: 'none', why: 'Also' },
      ],
    });
    const all = { ...directory, services: [...directory.services, lead] };
    expect(idsOf(viewCard(all, lead).companions)).toEqual(['firm']);
    expect(idsOf(selectAlternatives(all, lead).companions)).toEqual(['firm', 'weak']);
    expect(idsOf(selectAlternatives(all, lead).others)).toEqual(['none']);
  });
});

describe('groupByNeed', () => {
  it('begins each group with a service that may lead and leaves out the withdrawn', () => {
    const [group] = groupByNeed(
      directory,
      [{ id: 'stalking', heading: 'Stalking', first: [] }],
      [makeDoor('weak', 'none')],
    );
    expect(idsOf(group?.cards ?? [])).toEqual(['firm', 'weak', 'none']);
  });

  it('puts those that the group names before the others', () => {
    const [group] = groupByNeed(
      directory,
      [{ id: 'stalking', heading: 'Stalking', first: ['none'] }],
      [makeDoor('weak', 'none')],
    );
    expect(idsOf(group?.cards ?? [])).toEqual(['firm', 'none', 'weak']);
  });
});

describe('leadContacts', () => {
  it('takes the companions of the first out of the rest', () => {
    const contacts = ['weak', 'firm', 'none'].map((id) => ({
      why: id,
      contact: viewContact(makeService(id), directory),
    }));
    const { first, rest } = leadContacts(directory, contacts);
    expect(first?.service.id).toBe('weak');
    expect(idsOf(first?.companions ?? [])).toEqual(['firm']);
    expect(idsOf(rest)).toEqual(['none']);
  });

  it('has no first where nothing is listed', () => {
    expect(leadContacts(directory, [])).toEqual({ first: undefined, rest: [] });
  });
});
