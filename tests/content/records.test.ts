import { sideOf } from '../../src/vocabulary/audience.ts';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { listPublishableChannels, listUsableChannels } from '../../src/domain/contact/channels.ts';
import { viewContact } from '../../src/domain/contact/contact-view.ts';
import type { Service } from '../../src/domain/contact/directory.ts';
import { viewPlainFacts } from '../../src/domain/contact/plain-facts.ts';
import { GUIDE_CODES, OWN_SIDE_PAGES, SERVICE_CODES, SILENT_CALL } from '../support/contract.ts';
import { makeEdition } from '../support/ui-words.ts';

const { content, faults } = checkContent('content', '2026-11-26');
const services: Service[] = content.services.map(({ id, record }) => ({ id, ...record }));
const find = (id: string) => {
  const service = services.find((candidate) => candidate.id === id);
  if (!service) throw new Error(`no record of ${id}`);
  return service;
};
const EDITION = makeEdition('2026-11-26');

it('has no fault', () => {
  expect(faults.map(printFault)).toEqual([]);
});

it('has a record with its code for every id that addresses promise', () => {
  const codes = Object.fromEntries(services.map(({ id, code }) => [id, code]));
  expect(codes).toMatchObject(SERVICE_CODES);
});

it('has a guide with its code for every id that addresses promise', () => {
  const codes = Object.fromEntries(content.guides.map(({ guide }) => [guide.id, guide.code]));
  expect(codes).toEqual(GUIDE_CODES);
});

it('has exactly the guides of the own side that its list of pages has', () => {
  const pages = content.guides
    .filter(({ guide }) => sideOf(guide.audiences) === 'doing')
    .map(({ guide }) => `/g/${guide.code}/`);
  expect(pages.toSorted()).toEqual(OWN_SIDE_PAGES.filter((path) => path.startsWith('/g/')).toSorted());
});

it('says the silent call word for word, in the frame and in the record', () => {
  expect(content.site?.silentCall).toBe(SILENT_CALL);
  expect(find('emergency-999').channels[0]?.note).toContain(SILENT_CALL);
});

it('has exactly the services of the own side that its list of pages has', () => {
  const pages = services.filter(({ audiences }) => sideOf(audiences) === 'doing').map(({ code }) => `/s/${code}/`);
  expect(pages.toSorted()).toEqual(OWN_SIDE_PAGES.filter((path) => path.startsWith('/s/')).toSorted());
});

it('never leads from a service that people worried about themselves use to one of the other side', () => {
  const victimSide = new Set(services.filter(({ audiences }) => sideOf(audiences) === 'receiving').map(({ id }) => id));
  const crossings = services
    .filter(({ audiences }) => audiences.includes('own'))
    .flatMap(({ id, alternatives }) =>
      alternatives.filter(({ service }) => victimSide.has(service)).map(({ service }) => `${id} → ${service}`),
    );
  expect(crossings).toEqual([]);
});

describe('the own door', () => {
  it.each(['own', 'other.doing'])('of %s leads to no service of the other side', (route) => {
    const door = content.doors.find((candidate) => candidate.route === route);
    expect(door?.contacts.map(({ service }) => service).filter((id) => sideOf(find(id).audiences) === 'receiving')).toEqual([]);
  });
});

describe('the psychologist-led programme', () => {
  const plsi = find('plsi-self-referral');

  it('has no way that can be used, and keeps the printed text with its reason', () => {
    expect(listUsableChannels(plsi, EDITION.today)).toEqual([]);
    expect(plsi.channels).toHaveLength(1);
    expect(plsi.channels[0]?.provenance).toMatchObject({ standing: 'unconfirmed' });
  });

  it('leads to working ways first', () => {
    const [first, second] = plsi.alternatives.map(({ service }) => viewContact(find(service), EDITION));
    expect([first?.canLead, second?.canLead]).toEqual([true, true]);
  });
});

it('never puts the advocacy service first or by itself', () => {
  const service = find('stalking-advocacy-service');
  expect(viewContact(service, EDITION).canLead).toBe(false);
  expect(service.alternatives.filter(({ beside }) => beside === 'everywhere').map(({ service: id }) => id)).toEqual([
    'national-stalking-helpline',
    'victim-support',
  ]);
});

it('gives every record that has no firm way of its own one beside it that has', () => {
  const stranded = services.filter(
    (service) =>
      !viewContact(service, EDITION).canLead &&
      !service.alternatives.some(({ service: id }) => viewContact(find(id), EDITION).canLead),
  );
  expect(stranded.map(({ id }) => id)).toEqual([]);
});

it.each([
  ['forced-marriage-unit', '+442070080151'],
  ['hourglass', '+448088088141'],
  ['muslim-womens-network', '+448009995786'],
  ['adults-services', '+443005551386'],
  ['adults-services', '+442380833003'],
  ['adults-services', '+442392680810'],
])('lets no number spread that %s has from one old source or from lists without a date: %s', (id, number) => {
  const service = find(id);
  const numbersOf = (channels: typeof service.channels) => channels.map((channel) => ('number' in channel ? channel.number : ''));
  expect(numbersOf(service.channels)).toContain(number);
  expect(numbersOf(listPublishableChannels(service, EDITION.today))).not.toContain(number);
});

it.each(['rape-support-line', 'muslim-womens-network'])('shows the website of %s before a number that only lists have', (id) => {
  expect(find(id).channels.map(({ kind }) => kind)).toEqual([expect.stringMatching(/^web/), 'phone']);
});

it('says which ages a service takes only as its sources do', () => {
  const ages = services.flatMap(({ id, ages: limits }) => (limits ? [[id, limits.from, limits.below]] : []));
  expect(ages).toEqual([
    ['childline', undefined, 19],
    ['cyber-helpline', 13, undefined],
    ['nspcc-helpline', 18, undefined],
    ['plsi-self-referral', 18, undefined],
    ['rape-support-line', 16, undefined],
    ['report-remove', undefined, 18],
    ['revenge-porn-helpline', 18, undefined],
  ]);
});

it('calls a number free only where its source says so', () => {
  const free = services
    .filter(({ channels }) => channels.some((channel) => channel.free))
    .map(({ id }) => id);
  expect(free.toSorted()).toEqual([
    'childline',
    'cyber-helpline',
    'emergency-bsl',
    'national-domestic-abuse-helpline',
    'national-stalking-helpline',
    'rape-support-line',
    'samaritans',
    'shout',
    'victim-support',
  ]);
});

it('says of plain facts that they are unknown in one place, in their row', () => {
  const repeated = services
    .filter((service) => viewPlainFacts(service, EDITION))
    .flatMap(({ id, unknowns = [] }) =>
      unknowns
        .filter((line) =>
          /tell (somebody|someone|anybody) else|person answers|your name|(ring|call|write)s? (you )?back/i.test(line),
        )
        .map((line) => `${id}: ${line}`),
    );
  expect(repeated).toEqual([]);
});
