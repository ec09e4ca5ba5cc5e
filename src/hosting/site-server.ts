import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, posix } from 'node:path';
import { ENCODINGS, MEDIA_TYPES } from './built-files.ts';
import { findHeaders, readHeadersFile, readRedirectsFile } from './headers.ts';
import { readTypedAddress } from './addresses.ts';

/** A file as it is sent: its bytes, and the headers that describe them. */
interface SentFile {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  file?: SentFile | undefined;
}

/**
 * A server of the finished site as a static host would serve it: the headers of `_headers`, the
 * redirects of `_redirects`, a slash at the end of every page's address, the compressed copies, and
 * the site's own page for every error.
 *
 * @param root the folder of the built site
 */
export function createSiteServer(root: string): Server {
  const rules = readHeadersFile(readFileSync(join(root, '_headers'), 'utf8'));
  const redirects = readRedirectsFile(readFileSync(join(root, '_redirects'), 'utf8'));

  // Without it, what doesn't name a host gets a bare page.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    const path = readPath(request.url ?? '/');
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const send = ({ status, headers, file }: Answer) => {
      response.writeHead(status, { ...findHeaders(rules, path), ...headers, ...file?.headers });
      response.end(request.method === 'HEAD' ? undefined : file?.body);
    };
    answer(path, isRead, request.headers['accept-encoding']).then(send, () => {
      send({ status: 500 });
    });
  });

  // What isn't even HTTP gets the page too, without a word about the server.
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return;
    const headers = { ...findHeaders(rules, '/'), 'Content-Type': 'text/html; charset=utf-8' };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `HTTP/1.1 400 Bad Request\r\nConnection: close\r\n${lines.join('')}\r\n`;
    socket.end(head + readFileSync(join(root, '404.html'), 'utf8'));
  });
  return server;

  async function answer(
    path: string,
    isRead: boolean,
    accepted: string | undefined,
  ): Promise<Answer> {
    const errorPage = () => readSentFile(root, '/404.html', accepted);
    if (!isRead) return { status: 405, headers: { Allow: 'GET, HEAD' }, file: await errorPage() };
    const target = redirects.get(path);
    if (target) return redirect(target);
    const file = await readSentFile(root, path, accepted);
    if (file) return { status: 200, file };
    const meant = readTypedAddress(path);
    if (!extname(meant) && meant !== path && existsSync(join(root, meant, 'index.html')))
      return redirect(meant);
    return { status: 404, file: await errorPage() };
  }
}

function redirect(target: string): Answer {
  return { status: 301, headers: { Location: target, 'Content-Length': '0' } };
}

/** The path of a request without its query; an address that cannot be decoded leads to the 404 page. */
function readPath(url: string): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/, '').split(/[?#]/);
  try {
    return posix.join('/', decodeURIComponent(path));
  } catch {
    return '/404';
  }
}

/**
 * Reads the file at an address, in the smallest form that the reader accepts.
 *
 * @param root the folder of the built site
 * @param path the address's path, cleaned of steps upwards; one that ends in a slash is a page's
 * @param accepted the request's `Accept-Encoding`
 * @returns undefined if there is no file, or one that is not for readers
 */
async function readSentFile(
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

/**
 * The encoding of an answer, by what the request accepts (RFC 9110, 12.5.3).
 *
 * @param accepted the request's `Accept-Encoding`, if it has one
 * @param available the encodings that the answer exists in, the best first
 * @returns one of them, or undefined for the answer as it is
 */
export function chooseEncoding<Name extends string>(
  accepted: string | undefined,
  available: readonly Name[],
): Name | undefined {
  const weights = new Map(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [name, weight === undefined ? 1 : Number(weight)] as const;
      }),
  );
  const weigh = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? 0;
  const [best] = available
    .filter((name) => weigh(name) > 0 && weigh(name) >= plain)
    .toSorted((one, other) => weigh(other) - weigh(one));
  return best;
}
