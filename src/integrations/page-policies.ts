import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropIslandIds } from '../hosting/drop-island-ids.ts';
import { keepOwnHashes } from '../hosting/keep-own-hashes.ts';

/**
 * Narrows the content security policy of every built page to what the page itself holds, and takes
 * out what depends on the folder in which it was built.
 */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const page of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const file = new URL(page.replaceAll('\\', '/'), dir);
          await writeFile(file, dropIslandIds(keepOwnHashes(await readFile(file, 'utf8'))));
        }
      },
    },
  };
}
