import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { listFiles } from '../hosting/built-files.ts';

/** The zip of all files. */
export const ZIP = 'kit.zip';
/** Tells a later run that the folder contains a kit, perhaps an unfinished one, and may be emptied. */
const MARK = 'MADE-BY-THE-KIT';
/** The earliest day that a zip can have, so that the same files make the same bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

/**
 * Deletes an earlier kit, so that nobody uses one that could not be made again.
 *
 * @throws if the folder contains anything else
 */
export function emptyFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK)))
    throw new Error(`${folder} contains something that is not a kit; empty it, or set KIT_DIR`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, MARK),
    'Each "npm run kit" deletes everything here and makes it again.\n',
  );
}

/**
 * Zips the finished kit.
 *
 * @returns how many files there are, with the zip
 */
export function zipFolder(folder: string): number {
  const files = listFiles(folder).filter((file) => file !== MARK);
  const entries = files.map(
    (file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file))] as const,
  );
  writeFileSync(join(folder, ZIP), zipSync(Object.fromEntries(entries), { mtime: ZIP_DAY }));
  return files.length + 1;
}
