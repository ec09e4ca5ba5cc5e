import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The files of a content folder: their names in it, `services/gp.yaml`, in order, to their texts;
 * undefined for a file that cannot be read as text.
 */
export type ContentFiles = ReadonlyMap<string, string | undefined>;

/** Reads every file of a content folder; none for a folder that is not there. */
export function readContentFiles(root: string): ContentFiles {
  return new Map(
    listPaths(root)
      .map((path) => [relative(root, path).replaceAll(sep, '/'), readText(path)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The names in a folder of the content, of files and of folders, in order. */
export function listNames(files: ContentFiles, folder: string): string[] {
  const names = [...files.keys()]
    .filter((name) => name.startsWith(`${folder}/`))
    .map((name) => name.slice(folder.length + 1).split('/')[0] ?? '');
  return [...new Set(names)].toSorted();
}

function listPaths(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listPaths(path) : [path];
    });
  } catch {
    // A folder that is not there holds nothing; the check names each file that it misses.
    return [];
  }
}

function readText(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
