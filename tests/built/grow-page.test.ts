import { expect, it } from 'vitest';
import { growPage } from '../bench/grow-page.ts';
import { makeService } from '../support/make-service.ts';
import { readPage } from '../support/built-site.ts';

it('makes of the built page of the search the page of a longer list', () => {
  const { html } = readPage('/find/');
  const cards = html.split('<article').length - 1;
  const services = Array.from({ length: 60 }, (_, at) =>
    makeService(`service-${at}`, { code: `s${at}`, name: `Name ${at}` }),
  );
  const grown = growPage(html, services, 'seed');
  expect(cards).toBeGreaterThan(20);
  expect(grown.split('<article').length - 1).toBe(60);
  expect(grown).toContain('data-entry="service-59"');
  expect(grown).toContain('>Name 59</a>');
});
