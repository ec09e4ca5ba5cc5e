import { request as requestPlain } from 'node:http';
import { connect } from 'node:http2';
import { request as requestSecure } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Reply {
  status: number;
  headers: Record<string, string | undefined>;
  /** The body as a reader gets it. */
  text: string;
  /** How many bytes of body came over the wire. */
  bytes: number;
}

/**
 * Requests an address exactly as written: no path is cleaned, no redirect followed, no
 * certificate checked.
 */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const { protocol, hostname, port } = new URL(origin);
  const request = protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    request(
      { hostname, port, path, method, headers, rejectUnauthorized: false, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const body = Buffer.concat(parts);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Reply['headers'],
            text: decode(body, response.headers['content-encoding']),
            bytes: body.byteLength,
          });
        });
      },
    )
      .on('error', reject)
      .end(method === 'POST' ? 'x' : undefined);
  });
}

/** The status with which a server answers over HTTP/2, which it has to offer by itself. */
export function askOverHttp2(origin: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const session = connect(origin, { rejectUnauthorized: false });
    session.on('error', reject);
    session
      .request({ ':path': path })
      .on('response', (headers) => {
        resolve(headers[':status'] ?? 0);
        session.destroy();
      })
      .on('error', reject)
      .end();
  });
}

function decode(body: Buffer, encoding: string | undefined): string {
  if (body.byteLength === 0) return '';
  if (encoding === 'br') return brotliDecompressSync(body).toString();
  if (encoding === 'gzip') return gunzipSync(body).toString();
  return body.toString();
}
