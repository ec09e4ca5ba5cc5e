/** Headers for every address that a pattern covers. `*` at the end covers everything after it. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
  /** Headers that a host adds by itself and that are removed. */
  without?: readonly string[];
}

export interface Redirect {
  from: string;
  to: string;
}

/**
 * The production headers, from which the files of every host are written.
 *
 * The page's own policy (a meta element) restricts scripts and styles to their hashes, but only what
 * comes after it. The header restricts scripts from the first byte. A browser obeys both, so the
 * header allows every inline script of the site.
 *
 * @param scriptHashes the hashes of the site's inline scripts, as `listScriptHashes` finds them
 */
export function makeHeaderRules(scriptHashes: readonly string[]): HeaderRule[] {
  const policy = [
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    {
      pattern: '/*',
      // Cloudflare Pages lets every other site read every page.
      without: ['Access-Control-Allow-Origin'],
      headers: {
        'Cache-Control': 'no-store',
        'Content-Security-Policy': policy,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy':
          'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
        'Referrer-Policy': 'no-referrer',
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
      },
    },
    { pattern: '/find/*', headers: { 'X-Robots-Tag': 'noindex' } },
    { pattern: '/check/*', headers: { 'X-Robots-Tag': 'noindex' } },
    {
      // Other sites may read open data. A search result would lead people to a file without a way
      // to leave.
      pattern: '/api/*',
      headers: { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' },
    },
    {
      // The feed, for the same reasons. Its page is for people, and may be listed.
      pattern: '/changes/feed.json',
      headers: { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' },
    },
  ];
}

/** Addresses that people guess, and where they lead. There is no file there (decision 018). */
export const REDIRECTS: readonly Redirect[] = [
  { from: '/help/', to: '/find/' },
  { from: '/questions/', to: '/check/' },
  // Programs ask for the list without the name of a file.
  { from: '/api/services/', to: '/api/services/index.json' },
];

/** The headers of an address: those of every rule that covers it. */
export function findHeaders(
  rules: readonly HeaderRule[],
  path: string,
): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...rules.filter(({ pattern }) => covers(pattern, path)).map(({ headers }) => headers),
  ) as Record<string, string>;
}

function covers(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** What marks a header that a host is to remove. */
const REMOVED = '! ';

/**
 * The headers in the format that Netlify and Cloudflare Pages read. A line with "!" removes a header
 * that Cloudflare adds; Netlify ignores it.
 */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers, without = [] }) =>
      [
        pattern,
        ...without.map((name) => `  ${REMOVED}${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads what {@link writeHeadersFile} writes. */
export function readHeadersFile(text: string): HeaderRule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n').map((line) => line.trim());
      const without = lines
        .filter((line) => line.startsWith(REMOVED))
        .map((line) => line.slice(REMOVED.length));
      const headers = lines
        .filter((line) => !line.startsWith(REMOVED))
        .map((line) => {
          const at = line.indexOf(':');
          return [line.slice(0, at), line.slice(at + 1).trim()] as const;
        });
      return {
        pattern,
        headers: Object.fromEntries(headers),
        ...(without.length > 0 && { without }),
      };
    });
}

/**
 * The redirects in the same hosts' format. An address that ends in a slash is also written without
 * it, so that a host redirects once and not twice.
 */
export function writeRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) =>
      [...new Set([from.replace(/\/$/, ''), from])].map((typed) => `${typed} ${to} 301\n`),
    )
    .join('');
}

/** Reads what {@link writeRedirectsFile} writes: each address, and where it leads. */
export function readRedirectsFile(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
}
