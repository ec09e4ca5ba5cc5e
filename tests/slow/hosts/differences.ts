import type { Differences } from './expected.ts';

const none: Differences = { answers: {}, headers: {} };
const withStatus308 = (location: string) => ({ status: 308, location, body: 'nothing' }) as const;

export const DIFFERENCES = {
  // It reads addresses leniently; the page is the same.
  'npm start': { answers: { '/%': { status: 404, body: 'error page' } }, headers: {} },
  nginx: none,
  'nginx with brotli': none,
  Caddy: {
    answers: {
      // Its file server adds the last slash in its own way.
      '/s/nsh': withStatus308('/s/nsh/'),
      '/about/your-device': withStatus308('/about/your-device/'),
      // The language it is written in answers malformed requests, before any setting is read.
      '/%': { status: 400, body: 'bare' },
    },
    headers: {},
  },
  'Cloudflare Pages': {
    answers: {
      // A mistyped printed address that is on no list, and it reads only a list.
      '/s/nsh./': { status: 404, body: 'error page' },
      // Its engine adds the last slash in its own way.
      '/s/nsh': withStatus308('/s/nsh/'),
      '/about/your-device': withStatus308('/about/your-device/'),
      '/%': { status: 404, body: 'error page' },
      // Its own short answer, which no setting of a static site changes.
      'POST /find/': { status: 405, body: 'bare' },
      'OPTIONS /': { status: 405, body: 'bare' },
      // The tool fails on the files that it read its settings from.
      '/_headers': { status: 502, body: 'bare' },
      '/_redirects': { status: 502, body: 'bare' },
    },
    headers: {},
  },
  Netlify: {
    answers: {
      // It serves a page at the address without the slash too.
      '/s/nsh': { status: 200, body: 'page' },
      '/about/your-device': { status: 200, body: 'page' },
      // The tool serves these. What Netlify's network does can be seen only there.
      '/_headers': { status: 200, body: /^application\/octet-stream/ },
      '/_redirects': { status: 200, body: /^application\/octet-stream/ },
      '//nowhere/': { status: 200, body: 'page' },
      // The tool's own short answer.
      'POST /find/': { status: 405, body: 'bare' },
      'OPTIONS /': { status: 405, body: 'bare' },
      // Asking this ends the tool.
      '/%': null,
    },
    // The tool's file server replaces ours with its own.
    headers: { 'cache-control': 'public, max-age=0' },
    redirectsAreBare: true,
  },
} as const satisfies Record<string, Differences>;
