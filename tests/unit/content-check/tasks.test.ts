import { describe, expect, it } from 'vitest';
import { listTasks, type TaskSources } from '../../../src/content-check/tasks.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { makeDoor, makePhone, makeService } from '../../support/make-service.ts';

const site = siteSchema.parse({
  name: 'Local help',
  operator: '',
  contact: 'office@example.org',
  enforcementBody: '',
  leaveTo: 'https://example.org/',
  silentCall: 'Press 55.',
});
const decided = {
  ...site,
  operator: 'An office',
  enforcementBody: 'A body',
  dataLicence: 'A licence',
};
const review = (day: string) => ({
  provenance: { sources: ['first', 'old'], standing: 'published', review: day },
});

interface Sources extends Partial<Omit<TaskSources, 'services'>> {
  services?: ReturnType<typeof makeService>[];
  today?: string;
}

/** The list of a site on which everything else is decided. */
function list({ today = '2026-11-23', services = [], ...others }: Sources = {}) {
  const read = services.map(({ id, ...record }) => ({
    id,
    file: `content/services/${id}.yaml`,
    record,
  }));
  return listTasks(
    {
      services: read,
      doors: [],
      site: decided,
      bankHolidays: undefined,
      questionnaires: [],
      guides: [],
      campaigns: [],
      ...others,
    },
    today,
  );
}
const withServices = (today: string, ...services: ReturnType<typeof makeService>[]) =>
  list({ services, today });

it('begins with what the site has not decided, then the services that pages show first', () => {
  const files = list({
    services: [makeService('abc'), makeService('zed')],
    today: '2026-11-23',
    doors: [makeDoor('zed')],
    site,
  }).map(({ file }) => file);
  expect(files).toEqual([
    'content/site.yaml',
    'content/site.yaml',
    'content/site.yaml',
    'content/services/zed.yaml',
    'content/services/abc.yaml',
  ]);
});

it('names a review that is past or due within 30 days, and none that is far', () => {
  const kindsOn = (today: string) =>
    withServices(today, makeService('abc', { channels: [makePhone(review('2027-01-01'))] })).map(
      ({ task, message, field }) => ({ task, message, field }),
    );
  expect(kindsOn('2027-01-02')).toContainEqual({
    task: 'overdue',
    message: 'check the phone again: due by 1 January 2027, overdue',
    field: 'channels[0].provenance.review',
  });
  expect(kindsOn('2026-12-02')).toContainEqual(
    expect.objectContaining({ task: 'due', message: 'check the phone again by 1 January 2027' }),
  );
  expect(kindsOn('2026-12-01').map(({ task }) => task)).toEqual(['unconfirmed']);
});

it('tells apart what one source prints and what nobody has tried', () => {
  const kinds = (provenance: Record<string, unknown>) =>
    withServices(
      '2026-11-23',
      makeService('abc', {
        channels: [makePhone({ provenance: { review: '2027-06-01', ...provenance } })],
      }),
    ).map(({ task }) => task);
  expect(kinds({ sources: ['first'], standing: 'published' })).toEqual(['single source']);
  expect(kinds({ sources: ['undated'], standing: 'published' })).toEqual(['single source']);
  expect(kinds({ sources: ['first', 'old'], standing: 'published' })).toEqual(['unconfirmed']);
  expect(
    kinds({
      sources: ['first'],
      standing: 'confirmed',
      confirmed: { by: 'the editor', on: '2026-11-01' },
    }),
  ).toEqual([]);
});

it('lists what sources say differently, with the field to change', () => {
  const tasks = withServices('2026-11-23', makeService('abc', { conflicts: ['Hours differ.'] }));
  expect(tasks).toContainEqual(
    expect.objectContaining({ task: 'conflict', field: 'conflicts[0]' }),
  );
});

it('names a record without a way, and leaves out what is withdrawn', () => {
  const gone = makeService('gone', { withdrawn: { on: '2026-11-01', reason: 'It closed.' } });
  expect(withServices('2026-11-23', makeService('none', { channels: [] }), gone)).toEqual([
    {
      file: 'content/services/none.yaml',
      field: 'channels',
      task: 'unknown',
      message: 'find a way to reach it: the record has none',
    },
  ]);
});

it('names what is taken down within sixty days, until it is', () => {
  const endings = (today: string, changes: Record<string, unknown>) =>
    withServices(today, makeService('one', changes)).filter(({ task }) => task === 'ending');
  const withdrawn = { on: '2026-12-01', reason: 'It closes.' };
  expect(endings('2026-10-01', { withdrawn })).toEqual([]);
  expect(endings('2026-10-02', { withdrawn })).toEqual([
    {
      file: 'content/services/one.yaml',
      field: 'withdrawn.on',
      task: 'ending',
      message:
        'the service is taken down on 1 December 2026: ask whether that is still so, and what comes after it',
    },
  ]);
  expect(endings('2026-12-01', { withdrawn })).toEqual([]);
  expect(endings('2026-11-23', { contract: { ends: '2026-12-31' } })).toEqual([
    expect.objectContaining({ field: 'contract.ends' }),
  ]);
  expect(endings('2026-11-23', { channels: [makePhone({ withdrawn })] })).toEqual([
    expect.objectContaining({ field: 'channels[0].withdrawn.on' }),
  ]);
});

it('lists pages of prose by their day of review', () => {
  const guides = [
    {
      file: 'content/guides/a.md',
      guide: { title: 'A page', review: '2026-11-01', body: 'Ring {{gone}}.' },
    },
  ];
  expect(list({ guides })).toEqual([
    expect.objectContaining({ file: 'content/guides/a.md', task: 'overdue', field: 'review' }),
  ]);
  expect(list({ guides, today: '2026-10-02' })).toHaveLength(1);
  expect(list({ guides, today: '2026-09-01' })).toEqual([]);
  const gone = makeService('gone', { withdrawn: { on: '2026-08-01', reason: 'It closed.' } });
  const withdrawn = list({ guides, services: [gone], today: '2026-09-01' });
  expect(withdrawn.map(({ message }) => message)).toEqual([
    'take "First line" out of the text: it is withdrawn',
  ]);
});

it('names a campaign that is to be read again', () => {
  const campaigns = [
    { file: 'content/campaigns/a.yaml', campaign: { name: 'A week', review: '2026-12-01' } },
  ];
  const kindsOn = (today: string) => list({ campaigns, today }).map(({ task }) => task);
  expect(kindsOn('2026-10-01')).toEqual([]);
  expect(kindsOn('2026-11-23')).toEqual(['due']);
  expect(list({ campaigns, today: '2026-12-02' })).toEqual([
    expect.objectContaining({
      file: 'content/campaigns/a.yaml',
      field: 'review',
      message: 'check the campaign "A week" again: due by 1 December 2026, overdue',
    }),
  ]);
});

it('asks for the next bank holidays before the list ends', () => {
  const source = { title: 'A list', publisher: 'A body', date: '2026', kind: 'official' } as const;
  const kindsUntil = (until: string) =>
    list({ bankHolidays: { source, until, dates: [until] } }).map(({ task }) => task);
  expect(kindsUntil('2026-11-22')).toEqual(['overdue']);
  expect(kindsUntil('2027-03-23')).toEqual(['due']);
  expect(kindsUntil('2027-12-31')).toEqual([]);
});

describe('questionnaires', () => {
  const rule = { id: 'a', when: 'b', atLeast: 'support' as const, basis: 'This' };
  const always = {
    kind: 'always',
    provenance: { sources: ['first', 'old'], standing: 'published', review: '2027-06-01' },
  };
  const open = makeService('open', {
    channels: [
      makePhone({
        hours: always,
        provenance: {
          sources: ['first'],
          standing: 'confirmed',
          confirmed: { by: 'the editor', on: '2026-11-01' },
          review: '2027-06-01',
        },
      }),
    ],
  });
  const listFor = (
    rules: (typeof rule & { reviewer?: string })[],
    services = [open],
    general: { service: string; when?: string }[] = [{ service: 'open' }],
  ) =>
    list({
      services,
      today: '2026-11-23',
      questionnaires: [
        { file: 'content/questionnaires/x.yaml', questionnaire: { rules, general } },
      ],
    });
  const reviewed = { ...rule, reviewer: 'an advocate' };

  it('ask for a reviewer of the rules, once each', () => {
    const [task, ...others] = listFor([rule, { ...reviewed, id: 'c' }]);
    expect(others).toEqual([]);
    expect(task?.field).toBe('rules[0].id');
    expect(task?.message).toContain('1 of 2');
    expect(listFor([reviewed])).toEqual([]);
  });

  it('ask for a contact that is always answered once the present one is withdrawn', () => {
    const gone = { ...open, withdrawn: { on: '2026-11-01', reason: 'A wrong number.' } };
    const missing = 'add a contact that is answered day and night: those that were are withdrawn';
    expect(listFor([reviewed], [gone]).map(({ message }) => message)).toEqual([missing]);
    expect(
      listFor([reviewed], [open], [{ service: 'open', when: 'b' }]).map(({ message }) => message),
    ).toEqual([missing]);
  });
});
