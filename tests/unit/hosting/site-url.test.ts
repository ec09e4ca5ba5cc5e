import { expect, it } from 'vitest';
import { readSiteUrl } from '../../../src/hosting/site-url.ts';

it.each([
  ['https://x.example', 'https://x.example'],
  ['https://x.example/', 'https://x.example'],
  ['https://x.example:8443', 'https://x.example:8443'],
  ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
  ['http://localhost:4321/', 'http://localhost:4321'],
])('takes %s', (value, origin) => {
  expect(readSiteUrl(value)).toBe(origin);
});

it.each([
  'https://x.example/help',
  'https://x.example/help/',
  'https://x.example//',
  'https://x.example/?a',
  'https://x.example/#a',
  'https://user:secret@x.example',
  'http://x.example',
  'http://localhost.x.example',
  'x.example',
  'ftp://x.example',
  'https://',
  '',
])('refuses "%s" in one sentence that says what is wanted', (value) => {
  expect(() => readSiteUrl(value)).toThrow(
    `SITE_URL is "${value}", but has to be https:// and the host's name with nothing behind it`,
  );
});
