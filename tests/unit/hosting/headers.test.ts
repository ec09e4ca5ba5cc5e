import { expect, it } from 'vitest';
import {
  findHeaders,
  makeHeaderRules,
  readHeadersFile,
  readRedirectsFile,
  REDIRECTS,
  writeHeadersFile,
  writeRedirectsFile,
} from '../../../src/hosting/headers.ts';
import { writeCaddyFile } from '../../../src/hosting/caddy.ts';
import { writeNginxFile } from '../../../src/hosting/nginx.ts';

const RULES = makeHeaderRules(['sha256-one=', 'sha256-two=']);

it('reads the headers file as it was written', () => {
  expect(readHeadersFile(writeHeadersFile(RULES))).toEqual(RULES);
});

it('takes off what Cloudflare adds to every page, before open data get it back', () => {
  const [first = '', second] = writeHeadersFile(RULES).split('\n');
  expect([first, second]).toEqual(['/*', '  ! Access-Control-Allow-Origin']);
});

it('leads from an address with its last slash and without it, in one step each', () => {
  const redirects = readRedirectsFile(
    writeRedirectsFile([...REDIRECTS, { from: '/s/nsh.', to: '/s/nsh/' }]),
  );
  expect([...redirects]).toEqual([
    ['/help', '/find/'],
    ['/help/', '/find/'],
    ['/questions', '/check/'],
    ['/questions/', '/check/'],
    ['/api/services', '/api/services/index.json'],
    ['/api/services/', '/api/services/index.json'],
    ['/s/nsh.', '/s/nsh/'],
  ]);
});

it('binds scripts by the header, from the first byte, to those of the site', () => {
  const policy = findHeaders(RULES, '/')['Content-Security-Policy']?.split('; ');
  expect(policy).toContain("script-src 'self' 'sha256-one=' 'sha256-two='");
  expect(policy).toContain("object-src 'none'");
  expect(policy?.join(' ')).not.toMatch(/unsafe|http/);
});

it('sends every address the headers that leave no trace', () => {
  for (const path of ['/', '/s/nsh/', '/favicon.svg', '/nowhere/']) {
    expect(findHeaders(RULES, path)).toMatchObject({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    });
  }
});

it('keeps the list and the questions out of search engines', () => {
  expect(findHeaders(RULES, '/check/a/')['X-Robots-Tag']).toBe('noindex');
  expect(findHeaders(RULES, '/find/')['X-Robots-Tag']).toBe('noindex');
  expect(findHeaders(RULES, '/s/nsh/')['X-Robots-Tag']).toBeUndefined();
});

it('lets other sites read the open data, and nothing else', () => {
  for (const path of ['/api/', '/api/services/index.json', '/api/services/galop.json'])
    expect(findHeaders(RULES, path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'no-store',
    });
  for (const path of ['/', '/s/nsh/', '/check/a/rest.0a1b2c.js', '/apis/', '/about/api/'])
    expect(findHeaders(RULES, path)).not.toHaveProperty('Access-Control-Allow-Origin');
});

it('tells nginx and Caddy every header and every redirect', () => {
  const [everywhere] = RULES;
  const nginx = writeNginxFile(RULES, REDIRECTS);
  const caddy = writeCaddyFile(RULES, REDIRECTS);
  for (const [name, value] of Object.entries(everywhere?.headers ?? {})) {
    // One for each of nginx's two servers.
    expect(nginx.split(`add_header ${name} "${value}" always;`)).toHaveLength(3);
    expect(caddy).toContain(`\t\t${name} "${value}"\n`);
  }
  for (const { from, to } of REDIRECTS) {
    expect(nginx).toContain(`location ~ ^${from}?$ {\n    return 301 ${to};`);
    expect(caddy).toContain(`redir ${from} ${to} 301`);
  }
  // In nginx, a header in a location would replace all others.
  expect(nginx).not.toMatch(/^ {4,}add_header/m);
});

it('lets nginx and Caddy write no log of visits, and not say which version they are', () => {
  const nginx = writeNginxFile(RULES, REDIRECTS);
  for (const line of ['access_log off;', 'error_log /dev/null crit;', 'server_tokens off;'])
    expect(nginx.split(line)).toHaveLength(3);
  // Caddy logs nothing unless told to.
  const caddy = writeCaddyFile(RULES, REDIRECTS);
  expect(caddy).not.toMatch(/\blog\b/);
  expect(caddy.split('header -Server')).toHaveLength(3);
});
