import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, posix } from 'node:path';
import { findHeaders } from './headers.ts';
import { readSentFile, type SentFile } from './site-files.ts';
import { readTypedAddress } from './typed-addresses.ts';
import { readHeadersFile, readRedirectsFile } from './write-lists.ts';

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

  const server = createServer((request, response) => {
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

  // What is not even HTTP is answered with the page too, without a word about the server.
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

/** The path of a request without its query; addresses that cannot be read lead to the 404 page. */
function readPath(url: string): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/, '').split(/[?#]/);
  try {
    return posix.normalize(decodeURIComponent(path));
  } catch {
    return '/404';
  }
}
