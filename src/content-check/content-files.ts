import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { IDENTIFIER, isFreeName } from '../vocabulary/names.ts';

/** The folder that holds the content: `content/`, or the one that `CONTENT_DIR` names. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The folder of the project's code, whose pages hold words of their own. */
const SOURCE = join(import.meta.dirname, '..');

/**
 * The day of the build, `YYYY-MM-DD` in UTC. `BUILD_DATE` sets it, so that a build can be
 * repeated to the byte.
 */
export const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);

/**
 * The files of a content folder: their names in it, `services/gp.yaml`, in order, to their texts;
 * undefined for a file that cannot be read as text.
 */
export type ContentFiles = ReadonlyMap<string, string | undefined>;

/**
 * What systems and editors leave in folders without being asked: hidden files, lists of thumbnails,
 * copies of what was open or was there before.
 */
const LEFT_BEHIND = /^\.|^(?:thumbs\.db|desktop\.ini|__macosx)$|~$|^#.*#$|\.(?:sw[a-p]|bak|orig)$/i;

/**
 * Reads every file of a content folder; none for a folder that is not there. Line ends are those of
 * Unix, and a mark of the byte order at the beginning is taken off: both are only how an editor saves.
 */
export function readContentFiles(root: string): ContentFiles {
  return new Map(
    listPaths(root)
      .map((path) => [toName(root, path), readText(path)] as const)
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

/** True for a name that a record or guide can have: `gp.yaml`, whose id is `gp`. */
export function isFileName(name: string, ending: 'yaml' | 'md'): boolean {
  const id = basename(name, `.${ending}`);
  return name.endsWith(`.${ending}`) && IDENTIFIER.test(id) && isFreeName(id);
}

/** The pages, layouts and components: `src/pages/index.astro` to the text of the file. */
export type PageFiles = ReadonlyMap<string, string>;

/** Reads the project's own pages, layouts and components, with the line ends of Unix. */
export function readPageFiles(source = SOURCE): PageFiles {
  return new Map(
    ['pages', 'layouts', 'components']
      .flatMap((folder) => listPaths(join(source, folder)))
      .filter((path) => path.endsWith('.astro'))
      .map((path) => [`src/${toName(source, path)}`, readText(path) ?? ''] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function listPaths(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => {
      if (LEFT_BEHIND.test(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listPaths(path) : [path];
    });
  } catch {
    // A folder that is not there holds nothing; the check names each file that it misses.
    return [];
  }
}

/** The name of a file within a folder, with strokes as addresses have them. */
function toName(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

function readText(path: string): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return text.replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
