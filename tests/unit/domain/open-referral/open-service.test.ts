import { describe, expect, it } from 'vitest';
import {
  describeList,
  describeOpenService,
} from '../../../../src/domain/open-referral/open-service.ts';
import { makePhone, makeService } from '../../../support/make-service.ts';
import { makeEdition, UI_WORDS } from '../../../support/ui-words.ts';
import { makeUuid } from '../../../../src/data/make-uuid.ts';
import { AREAS } from '../../../../src/vocabulary/audience.ts';
import {
  openReferralListSchema,
  openReferralServiceSchema,
} from '../../../../src/schemas/open-referral.ts';

it('is one page of all services, each without what it has several of', () => {
  const services = ['one', 'two'].map((id) =>
    describeOpenService(makeService(id), makeEdition('2026-11-24'), (name) => name),
  );
  const list = describeList(services);
  expect(list).toMatchObject({ total_items: 2, size: 2, total_pages: 1, empty: false });
  expect(list.contents.map(({ id, x_file }) => [id, x_file])).toEqual([
    ['service/one', 'one.json'],
    ['service/two', 'two.json'],
  ]);
  expect(services[0]).toHaveProperty('contacts');
  expect(Object.values(list.contents[0] ?? {}).filter(Array.isArray)).toEqual([]);
});

const TODAY = '2026-11-24';
const published = { sources: ['first', 'old'], standing: 'published', review: '2027-01-01' };
const confirmed = {
  ...published,
  standing: 'confirmed',
  confirmed: { by: 'an editor', on: '2026-11-20' },
};
const describeWith = (changes: Record<string, unknown>, today = TODAY) =>
  describeOpenService(makeService('one', changes), makeEdition(today), (name) => name);
const email = { kind: 'email', address: 'help@one.example', provenance: published };
const weekly = {
  kind: 'weekly',
  sessions: [
    { days: ['wed', 'mon'], opens: '09:30', closes: '16:00' },
    { days: ['fri'], opens: '20:00', closes: '02:00', overnight: true },
  ],
  bankHolidays: 'unknown',
  provenance: confirmed,
};

it('puts every number under one contact, with what has to be known before it is used', () => {
  const text = {
    kind: 'text',
    number: '85258',
    shown: '85258',
    needs: 'Only if you registered before.',
    provenance: published,
  };
  const phone = makePhone({ free: true, note: 'Choose the second option.' });
  expect(describeWith({ channels: [phone, text] }).contacts).toEqual([
    {
      id: 'contact/one',
      service_id: 'service/one',
      name: 'First line',
      phones: [
        {
          id: 'phone/one/phone/+448088020300',
          contact_id: 'contact/one',
          number: '+448088020300',
          description: 'Phone. Free. Choose the second option.',
        },
        {
          id: 'phone/one/text/85258',
          contact_id: 'contact/one',
          number: '85258',
          description: 'Text message. Only if you registered before.',
        },
      ],
    },
  ]);
});

it('prefers the website to other addresses, and leaves out what needs something first', () => {
  const web = (kind: string, changes = {}) => ({
    kind,
    address: `https://${kind}.example/`,
    provenance: published,
    ...changes,
  });
  const both = describeWith({ channels: [web('web-chat'), web('website'), email] });
  expect(both).toMatchObject({ url: 'https://website.example/', email: 'help@one.example' });
  const prepared = describeWith({ channels: [web('website', { needs: 'An account.' })] });
  expect(prepared).not.toHaveProperty('url');
});

it('says where it comes from, without a date if the source has none', () => {
  const sources = {
    first: { title: 'A page', publisher: 'A body', date: '2026-08-14', kind: 'official' },
    undated: { title: 'A page', publisher: 'A body', date: 'undated', kind: 'own' },
  };
  expect(describeWith({ sources, channels: [] }).x_sources).toEqual([
    { title: 'A page', publisher: 'A body', kind: 'official', date: '2026-08-14' },
    { title: 'A page', publisher: 'A body', kind: 'own' },
  ]);
});

it('leaves out the words for our own pages, and every field without a value', () => {
  const whole = describeWith({
    safetyNote: 'Note of safety.',
    whatToSay: ['Saying.'],
    conflicts: ['Conflict.'],
    keywords: ['keyword a', 'keyword b', 'keyword c'],
    alternatives: [{ service: 'other', why: 'Alternative' }],
  });
  expect(JSON.stringify(whole)).not.toMatch(/safety|Saying|Conflict|keyword|lternative/);
  expect(Object.keys(whole)).toEqual([
    'id',
    'name',
    'status',
    'description',
    'eligibility_description',
    'service_areas',
    'x_review_by',
    'contacts',
    'x_file',
    'x_sources',
  ]);
});

it('says in plain words whom it takes and whom it cannot', () => {
  expect(
    describeWith({ suitable: ['Adults.', 'Anyone here.'], unsuitable: ['Under 18s.'] })
      .eligibility_description,
  ).toBe('Who it is for: Adults. Anyone here.\nWhom it cannot take: Under 18s.');
});

it('gives one organisation the same id in all its services', () => {
  const [first, second] = ['one', 'two'].map((id) =>
    describeOpenService(
      makeService(id, { provider: 'A trust' }),
      makeEdition(TODAY),
      (name) => name,
    ),
  );
  expect(first?.organization).toEqual(second?.organization);
  expect(first).toMatchObject({
    organization_id: 'organization/A trust',
    organization: { id: 'organization/A trust', name: 'A trust' },
  });
});

it('names the languages of its ways, each once', () => {
  const spoken = makePhone({ languages: ['Welsh', 'Polish'] });
  const old = { ...email, languages: ['Greek'], provenance: { ...published, sources: ['old'] } };
  const { languages } = describeWith({ channels: [spoken, old] });
  expect(languages?.map(({ name }) => name)).toEqual(['Welsh', 'Polish']);
});

describe('a fact that may not be published', () => {
  it('stays out if it is unconfirmed, with the reason in its place', () => {
    const unconfirmed = {
      kind: 'phone',
      asPrinted: '02382 231 0800',
      provenance: { ...published, standing: 'unconfirmed', reason: 'It cannot be dialled.' },
    };
    const service = describeWith({ channels: [unconfirmed] });
    expect(service).not.toHaveProperty('contacts');
    expect(service.alert).toBe('It cannot be dialled.');
    expect(JSON.stringify(service)).not.toContain('02382');
  });

  it('stays out if its one source is older than 24 months, and the file says so', () => {
    const old = makePhone({ provenance: { ...published, sources: ['old'] } });
    expect(describeWith({ channels: [old] }, '2026-04-22')).toHaveProperty('contacts');
    const later = describeWith({ channels: [old, email] }, '2026-04-23');
    expect(later).not.toHaveProperty('contacts');
    expect(later.email).toBe('help@one.example');
    expect(later.alert).toContain('We leave out ways to reach it');
  });

  it('takes the words along where the whole record rests on one old source', () => {
    const source = (kind: string) => ({
      provider: 'A trust',
      channels: [],
      sources: { old: { title: 'A page', publisher: 'A body', date: '2024-04-22', kind } },
    });
    const weak = describeWith(source('official'));
    expect(Object.keys(weak)).toEqual(['id', 'name', 'status', 'alert', 'x_file', 'x_sources']);
    expect(describeWith(source('general'))).toHaveProperty('description');
  });
});

describe('hours', () => {
  const schedulesOf = (hours: Record<string, unknown>, today = TODAY) =>
    describeWith({ channels: [makePhone({ hours })] }, today).schedules;

  it('become weekly rules once somebody has confirmed them, until their review', () => {
    expect(schedulesOf(weekly)).toEqual([
      {
        id: 'schedule/one/phone/0808 802 0300/0',
        service_id: 'service/one',
        valid_to: '2027-05-20',
        freq: 'WEEKLY',
        byday: 'MO,WE',
        opens_at: '09:30',
        closes_at: '16:00',
        description: 'Phone 0808 802 0300: Monday and Wednesday, 9:30am to 4pm.',
        notes: 'By the clock in London. Bank holidays are not known.',
      },
      expect.objectContaining({
        byday: 'FR',
        opens_at: '20:00',
        closes_at: '02:00',
        notes: 'By the clock in London. It closes on the next day. Bank holidays are not known.',
      }),
    ]);
    expect(schedulesOf(weekly, '2027-05-21')).toBeUndefined();
    expect(schedulesOf({ ...weekly, provenance: published })).toBeUndefined();
  });

  it('cover every day where a line is always open', () => {
    expect(schedulesOf({ kind: 'always', provenance: published })).toMatchObject([
      { byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' },
    ]);
  });

  it('of a way that is left out are left out too', () => {
    const old = makePhone({ hours: weekly, provenance: { ...published, sources: ['old'] } });
    expect(describeWith({ channels: [old] })).not.toHaveProperty('schedules');
  });
});

describe('a withdrawn record', () => {
  it('leaves its name and that it is inactive', () => {
    const withdrawn = { on: '2026-11-20', reason: 'The contract ended.' };
    expect(describeWith({ provider: 'A trust', withdrawn })).toEqual({
      id: 'service/one',
      name: 'First line',
      status: 'inactive',
      x_file: 'one.json',
    });
  });

  it('of one way leaves the others', () => {
    const withdrawn = { on: '2026-11-20', reason: 'New number.' };
    const service = describeWith({ channels: [makePhone({ withdrawn }), email] });
    expect(service).not.toHaveProperty('contacts');
    expect(service.email).toBe('help@one.example');
  });
});

describe('the days', () => {
  it('of a check is the first of the confirmations, and there is none while a fact is printed', () => {
    const later = { ...confirmed, confirmed: { by: 'an editor', on: '2026-11-22' } };
    const channels = [makePhone({ provenance: later }), { ...email, provenance: confirmed }];
    expect(describeWith({ channels }).assured_date).toBe('2026-11-20');
    expect(describeWith({ channels: [channels[0], email] })).not.toHaveProperty('assured_date');
    expect(describeWith({ channels: [] })).not.toHaveProperty('assured_date');
  });

  it('of the next check is the first review day in the file', () => {
    const soon = { ...published, review: '2026-12-15' };
    const channels = [makePhone(), { ...email, provenance: soon }];
    expect(describeWith({ channels }).x_review_by).toBe('2026-12-15');
  });
});

/** Enough services that no area is a special case. */
const EACH = 70;

describe('open data of several areas in one build', () => {
  const services = AREAS.flatMap((area) =>
    Array.from({ length: EACH }, (_, at) =>
      makeService(`${area}-${at}`, { code: 'any', name: `Line ${at}`, area }),
    ),
  );
  const open = services.map((service) =>
    describeOpenService(service, makeEdition('2026-11-24'), makeUuid),
  );

  it('has the shape of the standard, each service and the list of all', () => {
    for (const data of open)
      expect(openReferralServiceSchema.safeParse(data).error).toBeUndefined();
    const list = describeList(open);
    expect(openReferralListSchema.safeParse(list).error).toBeUndefined();
    expect(list.total_items).toBe(AREAS.length * EACH);
  });

  it('gives no two things one id, though names repeat from area to area', () => {
    const ids = open.flatMap(({ id, service_areas: areas = [] }) => [
      id,
      ...areas.map((area) => area.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(open.map(({ name }) => name)).size).toBe(EACH);
  });

  it('says of each service its own areas, and of no other', () => {
    const { places } = UI_WORDS;
    const namesOf = (area: (typeof AREAS)[number]) => [
      ...new Set(
        open
          .filter((_, at) => services[at]?.area === area)
          .map(({ service_areas: areas = [] }) => areas.map(({ name }) => name).join(' and ')),
      ),
    ];
    expect(namesOf('national')).toEqual([places.national]);
    expect(namesOf('portsmouth')).toEqual([places.portsmouth]);
    expect(namesOf('hampshire-and-isle-of-wight')).toEqual([
      `${places.hampshire} and ${places['isle-of-wight']}`,
    ]);
  });
});
