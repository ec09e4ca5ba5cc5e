import { createHash } from 'node:crypto';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/hosting/list-files.ts';
import { buildSite } from '../support/built-site.ts';
import { makeTempFolder } from '../support/make-temp-folder.ts';
import { CHANGED_DAY, copyChangedContent } from '../support/other-sites.ts';

/** What a build reads. */
const SOURCES = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** The files of a site, each with a hash of its bytes. */
function hashFiles(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}

/** The project in a folder of another name, with the packages of this one. */
function copyProject(): string {
  const folder = makeTempFolder('a-copy-of-the-project');
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  // On Windows a junction needs no right of its own.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const environment = { BUILD_DATE: CHANGED_DAY };
const first = hashFiles(await buildSite(environment));

it('gives the same bytes for the same content and day', async () => {
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(hashFiles(await buildSite(environment))).toEqual(first);
});

it('gives the same bytes from a folder of another name', async () => {
  expect(hashFiles(await buildSite(environment, copyProject()))).toEqual(first);
});

it('gives the same bytes for copies of changed content in folders of different names', async () => {
  const build = async () =>
    hashFiles(await buildSite({ ...environment, CONTENT_DIR: copyChangedContent() }));
  const changed = await build();
  expect(await build()).toEqual(changed);
  expect(changed).not.toEqual(first);
});
