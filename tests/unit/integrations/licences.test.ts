import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listPackages, writeLicences } from '../../../src/integrations/licences.ts';
import { makeTempFolder } from '../../support/make-temp-folder.ts';

it('finds the packages that modules come from', () => {
  expect(
    listPackages([
      '/a/node_modules/react/index.js',
      '/a/node_modules/react/cjs/react.production.min.js?commonjs-module',
      '/a/node_modules/@astrojs/react/dist/client.js',
      '/a/node_modules/one/node_modules/two/index.js',
      '/a/src/islands/finder/Finder.tsx',
      '\0vite/preload-helper.js',
    ]),
  ).toEqual(['@astrojs/react', 'react', 'two']);
});

it('writes the whole licence and notice of each package', () => {
  const folder = makeTempFolder('packages');
  mkdirSync(join(folder, 'one'));
  writeFileSync(join(folder, 'one/package.json'), '{"version":"1.2.3"}');
  writeFileSync(join(folder, 'one/LICENSE.md'), 'Do as you like.\n');
  writeFileSync(join(folder, 'one/NOTICE'), 'Made by somebody.\n');
  const text = writeLicences(['one'], folder);
  expect(text).toContain('one 1.2.3\n\nDo as you like.\n\nMade by somebody.\n');
});

it('stops where a package has no licence to show', () => {
  const folder = makeTempFolder('packages');
  mkdirSync(join(folder, 'bare'));
  expect(() => writeLicences(['bare'], folder)).toThrow('bare has no licence file');
});
