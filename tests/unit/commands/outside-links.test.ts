import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askLinks,
  compareTitles,
  fetchTitle,
  listLinks,
  readTitle,
  type Titles,
  writeTitles,
} from '../../../src/commands/outside-links.ts';
import { makeRecord } from '../../support/make-service.ts';
import { serviceSchema } from '../../../src/schemas/service.ts';

const makeLink = (address: string) => ({ address, files: ['content/services/one.yaml'] });

describe('the links of the content', () => {
  const provenance = { sources: ['first'], standing: 'published', review: '2027-01-01' };
  const website = (address: string, changes = {}) => ({
    kind: 'website',
    address,
    provenance,
    ...changes,
  });
  const withdrawn = { on: '2026-11-01', reason: 'It closed.' };
  const make = (file: string, changes: Record<string, unknown>) => ({
    file,
    record: serviceSchema.parse(makeRecord(changes)),
  });

  it('are listed once each with their files, without what is withdrawn or is no page', () => {
    const records = [
      make('b.yaml', { channels: [website('https://one.example/')] }),
      make('a.yaml', {
        channels: [
          website('https://one.example/'),
          website('https://gone.example/', { withdrawn }),
          { kind: 'email', address: 'a@one.example', provenance },
        ],
      }),
      make('c.yaml', { withdrawn, channels: [website('https://closed.example/')] }),
    ];
    expect(listLinks(records, { file: 'site.yaml', leaveTo: 'https://a.example/' })).toEqual([
      { address: 'https://a.example/', files: ['site.yaml'] },
      { address: 'https://one.example/', files: ['a.yaml', 'b.yaml'] },
    ]);
  });
});

describe('asking', () => {
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    if (request.url === '/slow') return;
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => {
      open -= 1;
      response.writeHead(request.url === '/gone' ? 404 : 200, { 'Content-Type': 'text/html' });
      response.end(`<html><title lang="en">Page\n ${request.url ?? ''} &amp; more</title>`);
    });
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('reads the title, or says what is wrong', async () => {
    expect(await fetchTitle(`${base}/one`, 10_000)).toEqual({ title: 'Page /one & more' });
    expect(await fetchTitle(`${base}/gone`, 10_000)).toEqual({ fault: 'it answers 404' });
    expect(await fetchTitle(`${base}/slow`, 20)).toEqual({ fault: 'it does not answer in time' });
    // No browser or web program uses port 9.
    expect(await fetchTitle('http://127.0.0.1:9/', 10_000)).toEqual({
      fault: 'it cannot be reached',
    });
  });

  it('asks one host for one page at a time, and answers in the order of the links', async () => {
    most = 0;
    const links = ['/a', '/b', '/c'].map((path) => makeLink(`${base}${path}`));
    const answers = await askLinks(links, 10_000);
    expect(answers.map(({ answer }) => answer)).toEqual([
      { title: 'Page /a & more' },
      { title: 'Page /b & more' },
      { title: 'Page /c & more' },
    ]);
    expect(most).toBe(1);
  });
});

describe('keeping', () => {
  it('writes the titles of a server that answers, under the comments, for the next report to read', async () => {
    const page = createServer((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(`<title>Help: ${request.url ?? ''} "now"</title>`);
    });
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
    try {
      const address = `http://127.0.0.1:${(page.address() as AddressInfo).port}/a`;
      const { titles } = compareTitles(await askLinks([makeLink(address)], 10_000), {});
      const text = writeTitles('# Written by a command.\n{}\n', titles);
      expect(text.split('\n')[0]).toBe('# Written by a command.');
      expect(parse(text)).toEqual({ [address]: 'Help: /a "now"' });
      const again = compareTitles(
        await askLinks([makeLink(address)], 10_000),
        parse(text) as Titles,
      );
      expect(again.lines).toEqual([]);
      expect(writeTitles(text, again.titles)).toBe(text);
    } finally {
      page.closeAllConnections();
      page.close();
    }
  });
});

it('has no title for a page without one', () => {
  expect(readTitle('<h1>Hello</h1>')).toBe('');
});

describe('comparing', () => {
  const same = { link: makeLink('https://same.example/'), answer: { title: 'Same' } };
  const other = { link: makeLink('https://other.example/'), answer: { title: 'For sale' } };
  const gone = { link: makeLink('https://gone.example/'), answer: { fault: 'it answers 404' } };
  const fresh = { link: makeLink('https://fresh.example/'), answer: { title: 'New' } };
  const known = {
    'https://same.example/': 'Same',
    'https://other.example/': 'Help',
    'https://gone.example/': 'Gone',
    'https://unlisted.example/': 'Unlisted',
  };
  const { lines, titles } = compareTitles([same, other, gone, fresh], known);

  it('names what no longer answers and what has another title, and where it is', () => {
    expect(lines).toEqual([
      'https://other.example/ (content/services/one.yaml): its title was "Help" and is "For sale"',
      'https://gone.example/ (content/services/one.yaml): it answers 404',
    ]);
  });

  it('keeps the titles of what is still linked, the old one where nothing answered', () => {
    expect(titles).toEqual({
      'https://same.example/': 'Same',
      'https://other.example/': 'For sale',
      'https://gone.example/': 'Gone',
      'https://fresh.example/': 'New',
    });
  });
});
