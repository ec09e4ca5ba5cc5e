import { expect, it } from 'vitest';
import { describeList } from '../../../../src/domain/open-referral/describe-list.ts';
import { describeOpenService } from '../../../../src/domain/open-referral/describe-open-service.ts';
import { makeService } from '../../../support/make-service.ts';
import { makeEdition } from '../../../support/ui-words.ts';

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
