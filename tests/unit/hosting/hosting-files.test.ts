import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findHeaders, HEADER_RULES, REDIRECTS } from '../../../src/hosting/headers.ts';
import {
  readHeadersFile,
  writeHeadersFile,
  writeNginxFile,
} from '../../../src/hosting/write-files.ts';

it('reads the headers file as it was written', () => {
  expect(readHeadersFile(writeHeadersFile(HEADER_RULES))).toEqual(HEADER_RULES);
});

it('keeps deploy/nginx.conf the same as the definition (npm run write:nginx)', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(writeNginxFile(HEADER_RULES, REDIRECTS));
});

it('sends every address the headers that leave no trace', () => {
  for (const path of ['/', '/s/nsh/', '/favicon.svg', '/nowhere/']) {
    expect(findHeaders(HEADER_RULES, path)).toMatchObject({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    });
  }
});

it('keeps the list and the questions out of search engines', () => {
  expect(findHeaders(HEADER_RULES, '/check/a/')['X-Robots-Tag']).toBe('noindex');
  expect(findHeaders(HEADER_RULES, '/find/')['X-Robots-Tag']).toBe('noindex');
  expect(findHeaders(HEADER_RULES, '/s/nsh/')['X-Robots-Tag']).toBeUndefined();
});

it('lets other sites read the open data, and nothing else', () => {
  for (const path of ['/api/', '/api/services/index.json', '/api/services/galop.json'])
    expect(findHeaders(HEADER_RULES, path)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'no-store',
    });
  for (const path of ['/', '/s/nsh/', '/check/a/rest.0a1b2c.js', '/apis/', '/about/api/'])
    expect(findHeaders(HEADER_RULES, path)).not.toHaveProperty('Access-Control-Allow-Origin');
  const nginx = writeNginxFile(HEADER_RULES, REDIRECTS);
  expect(nginx.match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
  expect(nginx.split('location ').find((block) => block.startsWith('/api/ {'))).toContain(
    'add_header Access-Control-Allow-Origin "*" always;',
  );
});
