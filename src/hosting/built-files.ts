import { readdirSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What the site's files are, by how their names end. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** The encodings of compressed copies, the smaller first, and how the names of the copies end. */
export const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Files that get compressed copies. */
const TEXT = '**/*.{html,css,js,json,svg,txt,xml}';

/**
 * How much memory zlib gets: with less of it, a file is cut into more parts, each with its own codes,
 * which suits a file of several kinds of text.
 */
const MEMORY_LEVELS = [5, 6, 7, 8];

/**
 * Every file of a folder and those below it, relative to it, without the compressed copies of other
 * files.
 */
export function listFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .toSorted();
  const names = new Set(files);
  return files.filter((file) => !isCopy(file, names));
}

function isCopy(name: string, names: ReadonlySet<string>): boolean {
  const end = extname(name);
  return ENCODINGS.some(({ suffix }) => suffix === end) && names.has(name.slice(0, -end.length));
}

/**
 * Writes a compressed copy beside every text file, in each encoding, where the copy is smaller.
 * Servers send it as it is: smaller than they could make it for one visit, and at no cost. A copy has
 * no time and no name in it, so the same site gives the same bytes.
 *
 * @param folder the built site; nothing may change its files afterwards
 */
export async function compressFiles(folder: string): Promise<void> {
  const files = await Array.fromAsync(glob(TEXT, { cwd: folder }));
  await Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      const content = await readFile(file);
      for (const { name: encoding, suffix } of ENCODINGS) {
        const copy = await (encoding === 'br' ? compressBrotli(content) : compressGzip(content));
        if (copy.byteLength < content.byteLength) await writeFile(file + suffix, copy);
      }
    }),
  );
}

function compressBrotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
}

async function compressGzip(content: Buffer): Promise<Buffer> {
  const copies = await Promise.all(
    MEMORY_LEVELS.map((memLevel) =>
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION, memLevel }),
    ),
  );
  const smallest = copies.reduce((least, copy) => (copy.length < least.length ? copy : least));
  // The tenth byte names the operating system: "unknown" is the same everywhere.
  smallest[9] = 255;
  return smallest;
}
