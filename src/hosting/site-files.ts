import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chooseEncoding } from './choose-encoding.ts';
import { ENCODINGS } from './compress-files.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** A file as it is sent: its bytes, and the headers that describe them. */
export interface SentFile {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

/**
 * Reads the file that lies at an address, in the smallest form that the reader accepts.
 *
 * @param root the folder of the built site
 * @param path the address's path, cleaned of steps upwards; one that ends in a slash is a page's
 * @param accepted the request's `Accept-Encoding`
 * @returns undefined if no file lies there, or one that is not for readers
 */
export async function readSentFile(
  root: string,
  path: string,
  accepted: string | undefined,
): Promise<SentFile | undefined> {
  const name = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const type = MEDIA_TYPES[extname(name)];
  const plain = type && (await readIfThere(name));
  if (!plain) return undefined;
  const copies = await Promise.all(
    ENCODINGS.map(async ({ name: encoding, suffix }) => ({
      encoding,
      body: await readIfThere(name + suffix),
    })),
  );
  const ready = copies.filter(({ body }) => body);
  const encoding = chooseEncoding(
    accepted,
    ready.map((copy) => copy.encoding),
  );
  const body = ready.find((copy) => copy.encoding === encoding)?.body ?? plain;
  return {
    body,
    headers: {
      'Content-Type': type,
      'Content-Length': String(body.byteLength),
      ...(encoding && { 'Content-Encoding': encoding }),
      ...(ready.length > 0 && { Vary: 'Accept-Encoding' }),
    },
  };
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
