import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listNames, readContentFiles } from '../../../src/content-check/content-files.ts';
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
