import { createHash } from 'node:crypto';

/**
 * The hashes of every inline script that runs in some page, each once, in the order of the alphabet.
 * Data in a page (JSON-LD) is no script: no policy binds it.
 *
 * @param pages the pages of a built site, as HTML
 * @returns for instance `sha256-tvWn…`, without quotation marks
 */
export function listScriptHashes(pages: readonly string[]): string[] {
  const scripts = new Set(
    pages.flatMap((html) =>
      [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
        ([, code = '']) => code,
      ),
    ),
  );
  return [...scripts]
    .map((code) => `sha256-${createHash('sha256').update(code).digest('base64')}`)
    .toSorted();
}
