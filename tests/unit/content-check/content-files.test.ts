import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  listNames,
  readContentFiles,
  readPageFiles,
} from '../../../src/content-check/content-files.ts';
import { makeTempFolder } from '../../support/make-temp-folder.ts';

it('reads the files of a folder in order, and knows what is no text', () => {
  const folder = makeTempFolder('files');
  mkdirSync(join(folder, 'services'));
  writeFileSync(join(folder, 'services/gp.yaml'), 'a: 1\n');
  writeFileSync(join(folder, 'needs.yaml'), Buffer.from([0x6e, 0xe9, 0x3a]));
  const files = readContentFiles(folder);
  expect([...files]).toEqual([
    ['needs.yaml', undefined],
    ['services/gp.yaml', 'a: 1\n'],
  ]);
  expect(listNames(files, 'services')).toEqual(['gp.yaml']);
});

it('finds nothing in a folder that is not there', () => {
  expect(readContentFiles(join(makeTempFolder('files'), 'none')).size).toBe(0);
});

it('reads the files of pages without the line ends of Windows', () => {
  const folder = makeTempFolder('files');
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/a.astro'), '---\r\n// Code.\r\n---\r\n<p>A</p>\r\n');
  expect([...readPageFiles(folder)]).toEqual([
    ['src/pages/a.astro', '---\n// Code.\n---\n<p>A</p>\n'],
  ]);
});
