import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type HTMLElement, parse } from 'node-html-parser';
import { listFiles } from '../../src/hosting/built-files.ts';
import { makeTempFolder } from './make-temp-folder.ts';

/** A built page: its address, its text as HTML, and that parsed. */
export interface BuiltPage {
  path: string;
  html: string;
  root: HTMLElement;
}

/** What was parsed already, by the path of the file: parsing takes most of the time of many tests. */
const parsed = new Map<string, BuiltPage>();

function parsePage(folder: string, file: string): BuiltPage {
  const key = join(folder, file);
  const known = parsed.get(key);
  if (known) return known;
  const html = readFileSync(key, 'utf8');
  const path = `/${file}`.replace(/index\.html$/, '');
  const page = { path, html, root: parse(html) };
  parsed.set(key, page);
  return page;
}

/** Every page of a built site, in the order of their addresses. */
export function readPages(folder = 'dist'): BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(folder, file));
}

/** All text files of a built site as one text, for "nowhere in the site". */
export function readWholeSite(folder: string): string {
  return listFiles(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/**
 * A page of a built site by its address.
 *
 * @throws if the site has no such page
 */
export function readPage(path: string, folder = 'dist'): BuiltPage {
  const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  if (!existsSync(join(folder, file))) throw new Error(`${folder} has no page ${path}`);
  return parsePage(folder, file);
}

/** A copy of `content/` in which some files are replaced: file name to a change of its text. */
export function copyContent(changes: Record<string, (text: string) => string>): string {
  const folder = makeTempFolder('content');
  cpSync('content', folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return folder;
}

/** What the live part of a page loads in addition to its script, as text. */
export function readLiveData(path: string, folder = 'dist'): string {
  const part = readPage(path, folder).root.querySelector('[data-rest]');
  return readFileSync(join(folder, part?.getAttribute('data-rest') ?? ''), 'utf8');
}

/** The build that was asked for last: two at once would share the framework's folder for its own files. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Builds the site from other content, or for another day, into a folder of its own, after any build
 * that was asked for before.
 *
 * @param environment `CONTENT_DIR`, `BUILD_DATE`, `SITE_URL`
 * @returns the folder of the built site
 */
export function buildSite(environment: Record<string, string>): Promise<string> {
  const built = last.then(() => runBuild(environment));
  last = built.catch(() => undefined);
  return built;
}

async function runBuild(environment: Record<string, string>): Promise<string> {
  const folder = makeTempFolder('site');
  const outDir = join(folder, 'dist');
  await promisify(execFile)('npx', ['astro', 'build'], {
    env: {
      ...process.env,
      // A test runner sets "test", with which React's development code would be built.
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      OUT_DIR: outDir,
      CACHE_DIR: join(folder, 'cache'),
      ...environment,
    },
  });
  return outDir;
}
