import { expect, it } from 'vitest';
import {
  isListedAddress,
  listTypedAddresses,
  readSiteUrl,
  readTypedAddress,
} from '../../../src/hosting/addresses.ts';

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

it.each(['/', '/s/nsh/', '/about/', '/for-professionals/', '/apis/'])('lists %s', (path) => {
  expect(isListedAddress(path)).toBe(true);
});

it.each(['/find/', '/check/a/', '/p/slip/', '/api/', '/api/services/galop.json', '/help/'])(
  'does not list %s',
  (path) => {
    expect(isListedAddress(path)).toBe(false);
  },
);

it.each([
  ['/W/24A/', '/w/24a/'],
  ['/W/24A', '/w/24a/'],
  ['/s/nsh.', '/s/nsh/'],
  ['/s/nsh/.', '/s/nsh/'],
  ['/s/nsh.)', '/s/nsh/'],
  ['/s/nsh,', '/s/nsh/'],
  ['/s/nsh//', '/s/nsh/'],
  ['/', '/'],
])('reads %s as %s', (typed, meant) => {
  expect(readTypedAddress(typed)).toBe(meant);
});

it('lists the likeliest slips at printed addresses for hosts that only read a list', () => {
  expect(listTypedAddresses(['/', '/find/', '/404.html', '/about/', '/w/24a/'])).toEqual(
    ['/W/24A/', '/W/24A.', '/W/24a/', '/W/24a.', '/w/24A/', '/w/24A.', '/w/24a.'].map((from) => ({
      from,
      to: '/w/24a/',
    })),
  );
});

it('lists no address twice, and none that is a page', () => {
  const pages = ['/s/999/', '/s/nsh/', '/check/', '/check/a/', '/p/all/'];
  const typed = listTypedAddresses(pages).map(({ from }) => from);
  expect(new Set(typed).size).toBe(typed.length);
  expect(typed.filter((from) => pages.includes(from))).toEqual([]);
  expect(typed).toEqual(expect.arrayContaining(['/S/999/', '/CHECK/', '/CHECK/A/', '/check.']));
});
