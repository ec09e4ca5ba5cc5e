import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/hosting/built-files.ts';
import { buildSite } from '../support/built-site.ts';
import { CHANGED_DAY, copyChangedContent } from '../support/other-sites.ts';

/** The files of a site, each with a hash of its bytes. */
function hashFiles(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}

const environment = { BUILD_DATE: CHANGED_DAY };
const first = hashFiles(await buildSite(environment));

it('gives the same bytes for the same content and day', async () => {
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(hashFiles(await buildSite(environment))).toEqual(first);
});

it('gives the same bytes for copies of changed content in folders of different names', async () => {
  const build = async () =>
    hashFiles(await buildSite({ ...environment, CONTENT_DIR: copyChangedContent() }));
  const changed = await build();
  expect(await build()).toEqual(changed);
  expect(changed).not.toEqual(first);
});
