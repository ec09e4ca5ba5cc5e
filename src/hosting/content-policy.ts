import { createHash } from 'node:crypto';

/** The hash by which a content security policy allows an inline script or style. */
export function hashInline(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/**
 * The hashes of every inline script that runs in some page, each once, in alphabetical order.
 * Data in a page (JSON-LD) is not a script, so no policy applies to it.
 *
 * @param pages the pages of a built site, as HTML
 * @returns for instance `sha256-tvWn…`, without quotation marks
 */
export function listScriptHashes(pages: readonly string[]): string[] {
  const scripts = pages.flatMap((html) =>
    [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
      ([, code = '']) => code,
    ),
  );
  return [...new Set(scripts)].map(hashInline).toSorted();
}

/**
 * A page whose content security policy allows only its own inline scripts and styles. The framework
 * lists those of the whole site on every page: that is looser than it needs to be, and half a
 * kilobyte that does not compress.
 *
 * @param html a built page with its policy in a meta element
 * @returns the page without the hashes that none of its own scripts and styles has
 */
export function keepOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, , code = '']) => `'${hashInline(code)}'`,
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*"/, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
