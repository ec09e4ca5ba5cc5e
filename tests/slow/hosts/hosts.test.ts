import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askOverHttp2 } from './ask.ts';
import { DIFFERENCES } from './differences.ts';
import { EXPECTED, expectHeaders, type Differences } from './expected.ts';
import type { Running } from './run-server.ts';
import {
  missing,
  startCaddy,
  startCloudflare,
  startNetlify,
  startNginx,
  startOwn,
} from './start-hosts.ts';

// The same requests to every host that can be tried on one machine. deploy/README.md says what
// was found, and why we leave each difference.
const HOSTS: {
  name: keyof typeof DIFFERENCES;
  start: () => Promise<Running>;
  lacks?: () => string | undefined;
  encodings: string[];
}[] = [
  { name: 'npm start', start: startOwn, encodings: ['br', 'gzip'] },
  {
    name: 'nginx',
    start: () => startNginx(false),
    lacks: missing.nginx,
    encodings: ['gzip'],
  },
  {
    name: 'nginx with brotli',
    start: () => startNginx(true),
    lacks: missing.brotli,
    encodings: ['br', 'gzip'],
  },
  { name: 'Caddy', start: startCaddy, lacks: missing.caddy, encodings: ['br', 'gzip'] },
  // These two compress in their networks, not in the tools that run on one machine.
  { name: 'Cloudflare Pages', start: startCloudflare, lacks: missing.cloudflare, encodings: [] },
  { name: 'Netlify', start: startNetlify, lacks: missing.netlify, encodings: [] },
];

for (const { name, start, lacks = () => undefined, encodings } of HOSTS) {
  const lacking = lacks();
  describe.skipIf(lacking)(lacking ? `${name}: not tried, ${lacking} is not here` : name, () => {
    const differences: Differences = DIFFERENCES[name];
    let host: Running;
    beforeAll(async () => {
      host = await start();
    }, 300_000);
    afterAll(() => host.stop());

    const asked = Object.keys(EXPECTED).filter((key) => differences.answers[key] !== null);
    it.each(asked)('answers %s', async (asked) => {
      const [path = '', method] = asked.split(' ').toReversed();
      const expected = differences.answers[asked] ?? EXPECTED[asked];
      const reply = await ask(host.origin, path, method === undefined ? {} : { method });
      expect(reply.status).toBe(expected?.status);
      expect(reply.headers['location']).toBe(expected?.location);
      expect(reply.headers['server'] ?? '').not.toMatch(/\d/);
      const isPage = reply.text.includes('id="leave"') && reply.text.includes('href="tel:999"');
      if (expected?.body instanceof RegExp)
        expect(reply.headers['content-type']).toMatch(expected.body);
      else expect(isPage).toBe(expected?.body === 'page' || expected?.body === 'error page');
      if (expected?.body === 'error page') expect(reply.text).toContain('find that page');
      if (expected?.body === 'bare' || (expected?.location && differences.redirectsAreBare)) return;
      expect(reply.headers).toMatchObject(
        dropUndefined({ ...expectHeaders(path), ...differences.headers }),
      );
      for (const [header, value] of Object.entries(expectHeaders(path)))
        if (value === undefined) expect(reply.headers[header], header).toBeUndefined();
    });

    // Nothing to send if a host's tool leaves compressing to the host's network.
    it.skipIf(encodings.length === 0)(
      'sends the compressed copies to clients that accept them',
      async () => {
        const plain = await ask(host.origin, '/find/');
        expect(plain.headers['content-encoding']).toBeUndefined();
        for (const encoding of encodings) {
          const packed = await ask(host.origin, '/find/', {
            headers: { 'Accept-Encoding': encoding },
          });
          expect(packed.headers['content-encoding']).toBe(encoding);
          expect(packed.headers['vary']).toBe('Accept-Encoding');
          expect(packed.text).toBe(plain.text);
          expect(packed.bytes).toBeLessThan(plain.bytes / 3);
          const lost = await ask(host.origin, '/nowhere/', {
            headers: { 'Accept-Encoding': encoding },
          });
          expect([lost.status, lost.headers['content-encoding']]).toEqual([404, encoding]);
        }
        const live = [...plain.text.matchAll(/data-(?:live|rest)="([^"]+)"/g)];
        expect(live).toHaveLength(2);
        for (const [encoding, limit] of [
          ['br', 90_000],
          ['gzip', 102_000],
        ] as const) {
          if (!encodings.includes(encoding)) continue;
          const headers = { 'Accept-Encoding': encoding };
          const paths = ['/find/', ...live.map(([, path = '']) => path)];
          const replies = await Promise.all(
            paths.map((path) => ask(host.origin, path, { headers })),
          );
          expect(replies.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(limit);
        }
        const [best] = encodings;
        const both = await ask(host.origin, '/find/', {
          headers: { 'Accept-Encoding': 'gzip, deflate, br' },
        });
        expect(both.headers['content-encoding']).toBe(best);
      },
    );

    it('sends whole pages to clients that ask for parts, or for what has changed', async () => {
      for (const headers of [
        { Range: 'bytes=999999999-' },
        { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
      ] as Record<string, string>[]) {
        const reply = await ask(host.origin, '/find/', { headers });
        if (encodings.length > 0) expect(reply.status).toBe(200);
        else expect([200, 304, 416]).toContain(reply.status);
      }
    });
  });
}

describe.skipIf(missing.nginx())('nginx over TLS', () => {
  let host: Awaited<ReturnType<typeof startNginx>>;
  beforeAll(async () => {
    host = await startNginx(false);
  }, 60_000);
  afterAll(() => host.stop());

  it('speaks HTTP/2', async () => {
    expect(await askOverHttp2(host.origin, '/find/')).toBe(200);
  });

  it('redirects plain HTTP to TLS', async () => {
    const { status, headers } = await ask(host.plain, '/find/', { headers: { Host: 'a.example' } });
    expect([status, headers['location']]).toEqual([301, 'https://a.example/find/']);
    const wrongPort = await ask(host.origin.replace('https:', 'http:'), '/find/');
    expect([wrongPort.status, wrongPort.headers['location']]).toEqual([
      301,
      'https://127.0.0.1/find/',
    ]);
  });

  it.each([
    ['too long an address', `/${'a'.repeat(40_000)}`, {}, 414],
    ['too long a header', '/', { 'X-Long': 'a'.repeat(40_000) }, 400],
    ['a condition that fails', '/', { 'If-Match': '"x"' }, 412],
    ['a host that is none', '/', { Host: 'a b' }, 400],
    ['a path with a line in it', '/%0d%0aSet-Cookie:%20x', {}, 404],
    ['a letter too often', `/${'A'.repeat(40)}`, {}, 404],
    ['a letter often', `/${'A'.repeat(8)}`, {}, 404],
  ] as [string, string, Record<string, string>, number][])(
    'answers %s with the page',
    async (_name, path, headers, status) => {
      for (const origin of status === 404 || status === 412
        ? [host.origin]
        : [host.origin, host.plain]) {
        const reply = await ask(origin, path, { headers });
        expect(reply.status).toBe(status);
        expect(reply.text).toContain('id="leave"');
        expect(reply.headers['cache-control']).toBe('no-store');
        expect(reply.headers['server']).toBe('nginx');
      }
    },
  );
});

function dropUndefined(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
