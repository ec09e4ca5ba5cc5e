import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HEADER_RULES, REDIRECTS } from '../hosting/headers.ts';
import { writeHeadersFile, writeRedirectsFile } from '../hosting/write-files.ts';

/** Writes the hosts' files beside the built pages. */
export function hostingFiles(): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), writeHeadersFile(HEADER_RULES));
        await writeFile(new URL('_redirects', dir), writeRedirectsFile(REDIRECTS));
      },
    },
  };
}
