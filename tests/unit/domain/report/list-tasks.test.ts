import { expect, it } from 'vitest';
import { listTasks } from '../../../../src/domain/report/list-tasks.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { makeDoor, makePhone, makeService } from '../../../support/make-service.ts';

const site = siteSchema.parse({
  name: 'Local help',
  operator: '',
  contact: 'office@example.org',
  enforcementBody: '',
  leaveTo: 'https://example.org/',
  silentCall: 'Press 55.',
});
const review = (day: string) => ({
  provenance: { sources: ['first'], standing: 'published', review: day },
});

it('begins with what the site has not decided, then the services that pages show first', () => {
  const services = [makeService('abc'), makeService('zed')];
  const files = listTasks({ services, today: '2026-11-23' }, [makeDoor('zed')], site).map(
    ({ file }) => file,
  );
  expect(files).toEqual([
    'content/site.yaml',
    'content/site.yaml',
    'content/services/zed.yaml',
    'content/services/abc.yaml',
  ]);
});

it('names a review that is past or near, and none that is far', () => {
  const tasksOn = (today: string) =>
    listTasks(
      { services: [makeService('abc', { channels: [makePhone(review('2027-01-01'))] })], today },
      [],
      site,
    ).map(({ what }) => what);
  expect(tasksOn('2027-01-02').join()).toContain('due by 1 January 2027, overdue');
  expect(tasksOn('2026-12-15').join()).toContain('check the phone again by 1 January 2027');
  expect(tasksOn('2026-11-23').join()).not.toContain('check the phone again');
});

it('names a record without a way, and leaves out what is withdrawn', () => {
  const services = [
    makeService('none', { channels: [] }),
    makeService('gone', { withdrawn: { on: '2026-11-01', reason: 'It closed.' } }),
  ];
  const tasks = listTasks({ services, today: '2026-11-23' }, [], site).slice(2);
  expect(tasks).toEqual([
    { file: 'content/services/none.yaml', what: 'find a way to reach it: the record has none' },
  ]);
});
