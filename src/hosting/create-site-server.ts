import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, posix } from 'node:path';
import { findHeaders } from './headers.ts';
import { readHeadersFile } from './write-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A server of the finished site as a static host would serve it: the headers of `_headers`, the
 * redirects of `_redirects`, a slash at the end of every page's address, and the site's own 404.
 *
 * @param root the folder of the built site
 */
export function createSiteServer(root: string): Server {
  const rules = readHeadersFile(readFileSync(join(root, '_headers'), 'utf8'));
  const redirects = new Map(
    readFileSync(join(root, '_redirects'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );

  return createServer((request, response) => {
    const path = readPath(request.url ?? '/');
    const send = ({ status, headers, body }: Answer) => {
      response.writeHead(status, { ...findHeaders(rules, path), ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send({ status: 405, headers: { Allow: 'GET, HEAD' } });
      return;
    }
    answer(path).then(send, () => {
      send({ status: 500, headers: {} });
    });
  });

  async function answer(path: string): Promise<Answer> {
    const target = redirects.get(path) ?? redirects.get(`${path}/`);
    if (target) return { status: 301, headers: { Location: target } };
    const page = await readPage(root, path);
    if (page) return { status: 200, headers: { 'Content-Type': page.type }, body: page.body };
    if (!extname(path) && !path.endsWith('/') && (await readPage(root, `${path}/`)))
      return { status: 301, headers: { Location: `${path}/` } };
    const body = await readFile(join(root, '404.html'));
    return { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
  }
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: Buffer;
}

/** The path of a request without its query; addresses that cannot be read lead to the 404 page. */
function readPath(url: string): string {
  try {
    return posix.normalize(decodeURIComponent(new URL(url, 'http://host').pathname));
  } catch {
    return '/404';
  }
}

async function readPage(
  root: string,
  path: string,
): Promise<{ body: Buffer; type: string } | undefined> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const type = TYPES[extname(name)];
  if (!type) return undefined;
  try {
    return { body: await readFile(join(root, name)), type };
  } catch {
    return undefined;
  }
}
