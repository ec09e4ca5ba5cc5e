import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { compressFiles, listFiles } from '../../../src/hosting/built-files.ts';
import { makeTempFolder } from '../../support/make-temp-folder.ts';

const folder = makeTempFolder('compressed');
const text = 'Help is here. '.repeat(200);
const read = (name: string) => readFileSync(join(folder, name));

beforeAll(async () => {
  mkdirSync(join(folder, 's/nsh'), { recursive: true });
  writeFileSync(join(folder, 's/nsh/index.html'), text);
  writeFileSync(join(folder, 'data.js'), text);
  writeFileSync(join(folder, 'short.txt'), 'a');
  writeFileSync(join(folder, 'share.png'), text);
  writeFileSync(join(folder, '_headers'), text);
  writeFileSync(join(folder, 'visit.log.gz'), 'no copy of another file');
  await compressFiles(folder);
});

it('lays copies beside text files that unpack to the same text', () => {
  for (const name of ['s/nsh/index.html', 'data.js']) {
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(text);
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(text);
    expect(read(`${name}.br`).byteLength).toBeLessThan(text.length / 10);
  }
});

it('does not compress what would not be smaller, pictures, or the files of hosts', () => {
  for (const name of ['short.txt', 'share.png', '_headers'])
    expect([
      existsSync(join(folder, `${name}.br`)),
      existsSync(join(folder, `${name}.gz`)),
    ]).toEqual([false, false]);
});

it('writes no time, no name and no operating system into them', () => {
  const head = read('data.js.gz').subarray(0, 10);
  expect([...head]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

it('does not list the copies among the files of the site', () => {
  expect(listFiles(folder)).toEqual([
    '_headers',
    'data.js',
    's/nsh/index.html',
    'share.png',
    'short.txt',
    'visit.log.gz',
  ]);
});
