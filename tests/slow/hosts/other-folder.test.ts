import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeTempFolder } from '../../support/make-temp-folder.ts';
import { listAll } from './list-all.ts';

const project = makeTempFolder('another name, with spaces');
const DAY = '2026-11-26';

function build(folder: string, outDir: string): void {
  execFileSync('npx', ['astro', 'build'], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      // As in any real build: the test runner's own would put React's development code in.
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      BUILD_DATE: DAY,
      OUT_DIR: outDir,
      CACHE_DIR: join(outDir, '../cache'),
    },
  });
}

beforeAll(() => {
  const parts = ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});

it('builds the same bytes in a folder of another name, compressed copies included', () => {
  const here = join(makeTempFolder('here'), 'dist');
  const there = join(makeTempFolder('there'), 'dist');
  build('.', here);
  build(project, there);
  const names = listAll(here);
  expect(names.length).toBeGreaterThan(300);
  expect(listAll(there)).toEqual(names);
  const differing = names.filter(
    (name) => !readFileSync(join(here, name)).equals(readFileSync(join(there, name))),
  );
  expect(differing).toEqual([]);
});
