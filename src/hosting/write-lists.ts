import type { HeaderRule, Redirect } from './headers.ts';

const TAKEN_OFF = '! ';

/**
 * The headers in the format that Netlify and Cloudflare Pages read. A line with "!" takes a header
 * off that Cloudflare adds; Netlify passes over it.
 */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers, without = [] }) =>
      [
        pattern,
        ...without.map((name) => `  ${TAKEN_OFF}${name}`),
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
        .filter((line) => line.startsWith(TAKEN_OFF))
        .map((line) => line.slice(TAKEN_OFF.length));
      const headers = lines
        .filter((line) => !line.startsWith(TAKEN_OFF))
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
 * The redirects in the same hosts' format. An address that ends in a slash is written without it
 * too, so that a host takes one step and not two.
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
