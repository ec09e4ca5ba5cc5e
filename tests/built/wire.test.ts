import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../src/hosting/site-server.ts';
import { listFiles } from '../../src/hosting/built-files.ts';
import { readHeadersFile, readRedirectsFile, REDIRECTS } from '../../src/hosting/headers.ts';
import { writeCaddyFile } from '../../src/hosting/caddy.ts';
import { writeNginxFile } from '../../src/hosting/nginx.ts';
import { hashInline } from '../../src/hosting/content-policy.ts';
import { readPages } from '../support/built-site.ts';

const pages = readPages();
const rules = readHeadersFile(readFileSync('dist/_headers', 'utf8'));

describe('the files of hosts', () => {
  it('keep deploy/ the same as the definition (npm run write:hosts)', () => {
    expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(writeNginxFile(rules, REDIRECTS));
    expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(writeCaddyFile(rules, REDIRECTS));
  });

  it('allow every inline script of the site in the header, and no other', () => {
    const policy = rules[0]?.headers['Content-Security-Policy'] ?? '';
    const allowed = [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash);
    const scripts = pages.flatMap(({ root }) =>
      root
        .querySelectorAll('script')
        .filter((script) => !script.getAttribute('type')?.startsWith('application/'))
        .map((script) => hashInline(script.textContent)),
    );
    expect(new Set(allowed)).toEqual(new Set(scripts));
    expect(allowed.length).toBeGreaterThan(1);
  });

  it('lead to pages and files that exist, from addresses without a file', () => {
    const paths = new Set([
      ...pages.map(({ path }) => path),
      ...listFiles('dist').map((file) => `/${file}`),
    ]);
    const redirects = readRedirectsFile(readFileSync('dist/_redirects', 'utf8'));
    expect([...redirects.values()].filter((to) => !paths.has(to))).toEqual([]);
    expect([...redirects.keys()].filter((from) => paths.has(from))).toEqual([]);
    expect(redirects.get('/W/24A')).toBe('/w/24a/');
    expect(redirects.get('/api/services/')).toBe('/api/services/index.json');
    // Cloudflare Pages silently ignores more than it reads.
    expect(redirects.size).toBeLessThanOrEqual(2000);
  });
});

it('shows the licences of those whose code is sent', () => {
  const text = readFileSync('dist/licences.txt', 'utf8');
  for (const name of ['minisearch', 'react', 'react-dom', 'scheduler', 'tailwindcss'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
  expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(5);
});

describe('what is sent', () => {
  const server = createSiteServer('dist');
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.close();
  });

  /** A file as a reader gets it, and the bytes of its body on the wire. */
  function fetchFile(path: string, encoding: Encoding): Promise<{ text: string; bytes: number }> {
    return new Promise((resolve, reject) => {
      request({ port, path, headers: { 'Accept-Encoding': encoding } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          expect([response.statusCode, response.headers['content-encoding']]).toEqual([
            200,
            encoding,
          ]);
          const body = Buffer.concat(parts);
          resolve({ text: DECODE[encoding](body).toString(), bytes: body.byteLength });
        });
      })
        .on('error', reject)
        .end();
    });
  }

  /** A page with all that its live part loads, in bytes. */
  async function weigh(path: string, encoding: Encoding): Promise<number> {
    const page = await fetchFile(path, encoding);
    const parts = listParts(page.text);
    expect(parts).toHaveLength(2);
    const files = await Promise.all(parts.map((address) => fetchFile(address, encoding)));
    return [page, ...files].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  it.each([
    ['/find/', 'br', 90_000],
    ['/find/', 'gzip', 102_000],
    ...['/check/a/', '/check/b/', '/check/c/', '/check/d/'].flatMap(
      (path) =>
        [
          [path, 'br', 68_500],
          [path, 'gzip', 78_000],
        ] as const,
    ),
  ] as const)('for %s with everything in %s is at most %i bytes', async (path, encoding, limit) => {
    expect(await weigh(path, encoding)).toBeLessThanOrEqual(limit);
  });

  it.each(pages.filter(({ path }) => path !== '/404.html').map(({ path }) => path))(
    'only for %s comes compressed, the same in both',
    async (path) => {
      const [br, gzip] = [await fetchFile(path, 'br'), await fetchFile(path, 'gzip')];
      expect(br.text).toBe(pages.find((page) => page.path === path)?.html);
      expect(gzip.text).toBe(br.text);
      expect(br.bytes).toBeLessThanOrEqual(16 * 1024);
    },
  );
});

type Encoding = 'br' | 'gzip';
const DECODE = { br: brotliDecompressSync, gzip: gunzipSync };

/** The script and the data that the live part of a page loads. */
function listParts(page: string): string[] {
  return [...page.matchAll(/data-(?:live|rest)="([^"]+)"/g)].map(([, address = '']) => address);
}
