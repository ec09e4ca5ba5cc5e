import { readFileSync } from 'node:fs';
import { findHeaders, readHeadersFile } from '../../../src/hosting/headers.ts';
import { listFiles } from '../../../src/hosting/built-files.ts';

/** What a host has to answer. */
export interface Expected {
  status: number;
  /** Where a redirect leads. */
  location?: string;
  /** What the body is: a page with the way out and 999, that page for an error, or another type. */
  body: 'page' | 'error page' | 'nothing' | 'bare' | RegExp;
}

/** Something that a host does in its own way, and why we leave it (deploy/README.md). */
export interface Differences {
  /** Answers that differ, by "METHOD address" or only the address; null for what cannot be asked. */
  answers: Readonly<Record<string, Expected | null>>;
  /** Headers of ours that it replaces or leaves out, with what it sends instead. */
  headers: Readonly<Record<string, string | undefined>>;
  /** True if redirects come without our headers. */
  redirectsAreBare?: true;
}

const rules = readHeadersFile(readFileSync('dist/_headers', 'utf8'));
const script = listFiles('dist/_astro').find((file) => /[A-Z].*\.js$/.test(file)) ?? '';

const page = { status: 200, body: 'page' } as const;
const notFound = { status: 404, body: 'error page' } as const;
const to = (location: string) => ({ status: 301, location, body: 'nothing' }) as const;
const file = (type: RegExp) => ({ status: 200, body: type });

/** The same list for every host. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  '/': page,
  '/find/': page,
  '/s/nsh/': page,
  '/check/a/': page,
  '/w/24a/': page,
  '/api/': page,
  '/robots.txt': file(/^text\/plain/),
  '/licences.txt': file(/^text\/plain/),
  '/favicon.svg': file(/^image\/svg\+xml/),
  '/share.png': file(/^image\/png/),
  '/sitemap-index.xml': file(/^(application|text)\/xml/),
  '/api/index.json': file(/^application\/json/),
  '/api/services/index.json': file(/^application\/json/),
  [`/_astro/${script}`]: file(/^(text|application)\/javascript/),
  '/s/nsh': to('/s/nsh/'),
  '/about/your-device': to('/about/your-device/'),
  '/help': to('/find/'),
  '/help/': to('/find/'),
  '/questions': to('/check/'),
  '/questions/': to('/check/'),
  '/api/services': to('/api/services/index.json'),
  '/api/services/': to('/api/services/index.json'),
  // Typed from paper.
  '/W/24A/': to('/w/24a/'),
  '/W/24A': to('/w/24a/'),
  '/w/24A': to('/w/24a/'),
  '/W/24A.': to('/w/24a/'),
  '/W/YB-GP/': to('/w/yb-gp/'),
  '/S/SASS': to('/s/sass/'),
  '/s/nsh.': to('/s/nsh/'),
  '/s/nsh./': to('/s/nsh/'),
  '/CHECK/A/': to('/check/a/'),
  '/W/NOPE/': notFound,
  '/w/nope.': notFound,
  '/nowhere/': notFound,
  '/nowhere': notFound,
  '//nowhere/': notFound,
  '/w/': notFound,
  '/s/': notFound,
  '/g/': notFound,
  '/_astro/': notFound,
  '/_headers': notFound,
  '/_redirects': notFound,
  '/index.html.br': notFound,
  '/find/index.html.gz': notFound,
  '/find/nope/': notFound,
  '/check/nope': notFound,
  '/api/services/nope.json': notFound,
  '/%': { status: 400, body: 'error page' },
  'POST /find/': { status: 405, body: 'error page' },
  'OPTIONS /': { status: 405, body: 'error page' },
};

/** The headers that an address is to come with, and those that it must not have. */
export function expectHeaders(path: string): Record<string, string | undefined> {
  const wanted = findHeaders(rules, path.replace(/^\/+/, '/'));
  const all = rules.flatMap((rule) => [...Object.keys(rule.headers), ...(rule.without ?? [])]);
  return Object.fromEntries(all.map((name) => [name.toLowerCase(), wanted[name]]));
}
