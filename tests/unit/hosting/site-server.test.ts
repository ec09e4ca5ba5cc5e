import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles } from '../../../src/hosting/built-files.ts';
import {
  makeHeaderRules,
  REDIRECTS,
  writeHeadersFile,
  writeRedirectsFile,
} from '../../../src/hosting/headers.ts';
import { chooseEncoding, createSiteServer } from '../../../src/hosting/site-server.ts';
import { makeTempFolder } from '../../support/make-temp-folder.ts';

const LONG = 'the poster '.repeat(100);
const root = join(makeTempFolder('served'), 'dist');
mkdirSync(join(root, 'find'), { recursive: true });
writeFileSync(join(root, '_headers'), writeHeadersFile(makeHeaderRules([])));
writeFileSync(join(root, '_redirects'), writeRedirectsFile(REDIRECTS));
writeFileSync(join(root, '404.html'), 'not here');
writeFileSync(join(root, 'find/index.html'), 'the list');
mkdirSync(join(root, 'api/services'), { recursive: true });
mkdirSync(join(root, 'w/24a'), { recursive: true });
writeFileSync(join(root, 'w/24a/index.html'), LONG);
writeFileSync(join(root, 'share.png'), LONG);
writeFileSync(join(root, 'api/services/index.json'), '{}');
writeFileSync(join(root, '../secret.txt'), 'secret');

const server = createSiteServer(root);
let origin = '';
beforeAll(async () => {
  await compressFiles(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
const ask = (path: string, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: 'manual', ...init });

it('serves a page with the headers of its address', async () => {
  const response = await ask('/find/');
  expect([response.status, await response.text()]).toEqual([200, 'the list']);
  expect(response.headers.get('x-robots-tag')).toBe('noindex');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

it('serves open data as JSON that other sites may read', async () => {
  const { headers } = await ask('/api/services/index.json');
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect((await ask('/find/')).headers.get('access-control-allow-origin')).toBeNull();
});

it.each([
  ['/find', '/find/'],
  ['/help/', '/find/'],
  ['/help', '/find/'],
  ['/w/24a', '/w/24a/'],
  ['/W/24A/', '/w/24a/'],
  ['/W/24A', '/w/24a/'],
  ['/w/24a.', '/w/24a/'],
  ['/w/24a/,', '/w/24a/'],
])('sends %s on to %s', async (path, target) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, target]);
});

it.each([
  '/nowhere/',
  '//nowhere/',
  '/w/',
  '/w',
  '/W/NOPE/',
  '/w/24a/index.html.br',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%',
  '/_headers',
  '/%00',
])('answers %s with its own page that it is not here', async (path) => {
  const response = await ask(path);
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
});

it('takes nothing, and says so with its own page', async () => {
  const response = await ask('/find/', { method: 'POST', body: 'x' });
  expect([response.status, await response.text()]).toEqual([405, 'not here']);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

it.each([
  ['is not even a request', '?\r\n\r\n', '400 Bad Request'],
  ['names no host', 'GET /nowhere/ HTTP/1.1\r\nConnection: close\r\n\r\n', '404 Not Found'],
  ['names no page', 'OPTIONS * HTTP/1.1\r\nConnection: close\r\n\r\n', '405 Method Not Allowed'],
])('gives its own page to what %s', async (_, request, status) => {
  const reply = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('error', reject);
    socket.on('end', () => {
      resolve(text);
    });
  });
  expect(reply.startsWith(`HTTP/1.1 ${status}\r\n`)).toBe(true);
  expect(reply).toContain('Cache-Control: no-store\r\n');
  expect(reply.endsWith('\r\n\r\nnot here')).toBe(true);
});

describe('the compressed copies', () => {
  const askFor = (path: string, accepted: string, init: RequestInit = {}) =>
    ask(path, { ...init, headers: { 'Accept-Encoding': accepted } });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('are sent to whoever accepts %s', async (accepted, encoding) => {
    const response = await askFor('/w/24a/', accepted);
    const { headers } = response;
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(Number(headers.get('content-length')) < LONG.length / 2).toBe(encoding !== null);
    expect(await response.text()).toBe(LONG);
  });

  it('give their length to requests for only the head', async () => {
    const page = await askFor('/w/24a/', 'br');
    const head = await askFor('/w/24a/', 'br', { method: 'HEAD' });
    expect(head.headers.get('content-encoding')).toBe('br');
    expect(head.headers.get('content-length')).toBe(page.headers.get('content-length'));
    expect(await head.text()).toBe('');
  });

  it('are not spoken of where there are none', async () => {
    const { headers } = await askFor('/share.png', 'br');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('vary')).toBeNull();
  });
});

it.each([
  [undefined, undefined],
  ['', undefined],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br; q=0, gzip', 'gzip'],
  ['br;q=0,gzip;q=0', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['*;q=0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['identity', undefined],
  ['identity;q=1, br;q=0.5', undefined],
  ['identity;q=0.5, gzip;q=1', 'gzip'],
  ['deflate, compress', undefined],
  ['br;q=much', undefined],
])('answers "%s" with %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted, ['br', 'gzip'])).toBe(encoding);
});

it('chooses only what is there', () => {
  expect(chooseEncoding('br, gzip', ['gzip'])).toBe('gzip');
  expect(chooseEncoding('br', ['gzip'])).toBeUndefined();
});
