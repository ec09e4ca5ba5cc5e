import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTACT, findChangedSite } from '../support/other-sites.ts';

const FILE = '.well-known/security.txt';

test('an adopted site names whom to tell about a hole in its security', async () => {
  const text = readFileSync(`${await findChangedSite()}/${FILE}`, 'utf8');
  expect(text).toMatch(`Contact: mailto:${CONTACT}\nExpires: 2027-05-25T00:00:00Z\n`);
});

test('a site that nobody can be written to about has no such file', () => {
  expect(existsSync('dist/index.html')).toBe(true);
  expect(existsSync(`dist/${FILE}`)).toBe(false);
});
