import { execFile } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type HTMLElement, parse } from 'node-html-parser';
import { listFiles } from '../../src/hosting/list-files.ts';
import { makeTempFolder } from './make-temp-folder.ts';

/** A built page: its address, its text as HTML, and that parsed. */
export interface BuiltPage {
  path: string;
  html: string;
  root: HTMLElement;
}

/** Every page of a built site, in the order of their addresses. */
export function readPages(folder = 'dist'): BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file}`.replace(/index\.html$/, '');
      return { path, html, root: parse(html) };
    });
}

/** All text files of a built site as one text, for "nowhere in the site". */
export function readWholeSite(folder: string): string {
  return listFiles(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** A page of a built site by its address. */
export function readPage(path: string, folder = 'dist'): BuiltPage {
  const page = readPages(folder).find((candidate) => candidate.path === path);
  if (!page) throw new Error(`${folder} has no page ${path}`);
  return page;
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

/**
 * Builds the site from other content, or for another day, into a folder of its own.
 *
 * @param environment `CONTENT_DIR`, `BUILD_DATE`, `SITE_URL`
 * @returns the folder of the built site
 */
export async function buildSite(environment: Record<string, string>): Promise<string> {
  const folder = makeTempFolder('site');
  const outDir = join(folder, 'dist');
  await promisify(execFile)('npx', ['astro', 'build'], {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      OUT_DIR: outDir,
      CACHE_DIR: join(folder, 'cache'),
      ...environment,
    },
  });
  return outDir;
}
