/** Headers for every address that a pattern covers. `*` at the end covers all that follows. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
  /** Headers that a host adds by itself and that are taken off here. */
  without?: readonly string[];
}

/** An address that leads to another. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The production headers, from which the files of every host are written.
 *
 * The page's own policy (a meta element) binds scripts and styles by their hashes, but only what
 * stands after it. The header binds scripts from the first byte. A browser obeys both, so the
 * header allows every inline script of the site: there are three.
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
      // Open data may be read by other sites. A search result would lead people to a file in which
      // there is no way to leave.
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

/** Addresses that people guess, and where they lead. No file lies there (decision 018). */
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
