import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isCopy } from './compress-files.ts';

/**
 * Every file of a folder and those below it, relative to it. The compressed copies that the build
 * lays beside files are left out: they are the same files again.
 */
export function listFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .toSorted();
  const names = new Set(files);
  return files.filter((file) => !isCopy(file, names));
}
