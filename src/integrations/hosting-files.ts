import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from '../hosting/compress-files.ts';
import { makeHeaderRules, REDIRECTS } from '../hosting/headers.ts';
import { listFiles } from '../hosting/list-files.ts';
import { listScriptHashes } from '../hosting/list-script-hashes.ts';
import { listTypedAddresses } from '../hosting/typed-addresses.ts';
import { writeHeadersFile, writeRedirectsFile } from '../hosting/write-lists.ts';

/**
 * Writes the hosts' files beside the built pages, and lays the compressed copies beside all. Stands
 * last among the integrations: nothing may change a page afterwards.
 */
export function hostingFiles(): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
        const texts = await Promise.all(pages.map((page) => readFile(join(folder, page), 'utf8')));
        const addresses = pages.map((page) => `/${page}`.replace(/index\.html$/, ''));
        await writeFile(
          join(folder, '_headers'),
          writeHeadersFile(makeHeaderRules(listScriptHashes(texts))),
        );
        await writeFile(
          join(folder, '_redirects'),
          writeRedirectsFile([...REDIRECTS, ...listTypedAddresses(addresses)]),
        );
        if (!compressesItself()) await compressFiles(folder);
      },
    },
  };
}

/**
 * True while Netlify or Cloudflare Pages builds the site. They compress what they send, and would
 * publish each copy at an address of its own.
 */
function compressesItself(): boolean {
  return ['NETLIFY', 'CF_PAGES'].some((name) => process.env[name]);
}
