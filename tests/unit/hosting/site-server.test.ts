import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSiteServer } from '../../../src/hosting/create-site-server.ts';
import { HEADER_RULES, REDIRECTS } from '../../../src/hosting/headers.ts';
import { writeHeadersFile, writeRedirectsFile } from '../../../src/hosting/write-files.ts';
import { makeTempFolder } from '../../support/make-temp-folder.ts';

const root = join(makeTempFolder('served'), 'dist');
mkdirSync(join(root, 'find'), { recursive: true });
writeFileSync(join(root, '_headers'), writeHeadersFile(HEADER_RULES));
writeFileSync(join(root, '_redirects'), writeRedirectsFile(REDIRECTS));
writeFileSync(join(root, '404.html'), 'not here');
writeFileSync(join(root, 'find/index.html'), 'the list');
mkdirSync(join(root, 'api/services'), { recursive: true });
writeFileSync(join(root, 'api/services/index.json'), '{}');
writeFileSync(join(root, '../secret.txt'), 'secret');

const server = createSiteServer(root);
let origin = '';
beforeAll(async () => {
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
])('sends %s on to %s', async (path, target) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, target]);
});

it.each([
  '/nowhere/',
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

it('takes nothing', async () => {
  expect((await ask('/find/', { method: 'POST', body: 'x' })).status).toBe(405);
});
