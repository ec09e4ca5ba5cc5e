import { createHash } from 'node:crypto';

/**
 * A page whose content security policy allows only the inline scripts and styles that stand in it.
 * The framework lists those of the whole site on every page: that is looser than need be, and half
 * a kilobyte that does not compress.
 *
 * @param html a built page with its policy in a meta element
 * @returns the page with every hash taken out that none of its own scripts and styles has
 */
export function keepOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code = '']) =>
      createHash('sha256').update(code).digest('base64'),
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*"/, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
