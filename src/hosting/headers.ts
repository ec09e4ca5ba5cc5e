/** Headers for every address that a pattern covers. `*` at the end covers all that follows. */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * The production headers, from which the files of every host are written. The page's own policy
 * (a meta element) carries the hashes of its scripts and styles; two policies intersect, so this
 * one only holds what a meta element cannot or need not.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "frame-ancestors 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
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
];

/** Addresses that people guess, and where they lead. */
export const REDIRECTS: readonly { from: string; to: string }[] = [
  { from: '/help/', to: '/find/' },
  { from: '/questions/', to: '/check/' },
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
