import { expect, it } from 'vitest';
import { listTypedAddresses, readTypedAddress } from '../../../src/hosting/typed-addresses.ts';

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
