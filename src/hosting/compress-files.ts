import { glob, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The encodings in which files lie ready, the smaller first, and the end of their names. */
export const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

const TEXT = '**/*.{html,css,js,json,svg,txt,xml}';

/**
 * Lays a compressed copy beside every text file, in each encoding, where that is smaller. Servers
 * then send it as it is: smaller than they could make it for one visit, and at no cost. The copies
 * hold no time and no name, so that the same site gives the same bytes.
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
        const copy = await compress(content, encoding);
        if (copy.byteLength < content.byteLength) await writeFile(file + suffix, copy);
      }
    }),
  );
}

/** True for the compressed copy of another file among `names`. */
export function isCopy(name: string, names: ReadonlySet<string>): boolean {
  const end = extname(name);
  return ENCODINGS.some(({ suffix }) => suffix === end) && names.has(name.slice(0, -end.length));
}

/**
 * The sizes of zlib's memory that are worth trying: with less of it a file is cut into more parts, each
 * with codes of its own, which suits a file of several kinds of text.
 */
const MEMORIES = [5, 6, 7, 8];

/** The smallest of what gzip makes of a content. */
async function zip(content: Buffer): Promise<Buffer> {
  const copies = await Promise.all(
    MEMORIES.map((memLevel) =>
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION, memLevel }),
    ),
  );
  return copies.reduce((least, copy) => (copy.length < least.length ? copy : least));
}

async function compress(content: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'br')
    return promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    });
  const copy = await zip(content);
  // The tenth byte names the operating system: "unknown" is the same everywhere.
  copy[9] = 255;
  return copy;
}
