import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listTypedAddresses } from '../hosting/addresses.ts';
import { compressFiles, listFiles } from '../hosting/built-files.ts';
import { keepOwnHashes, listScriptHashes } from '../hosting/content-policy.ts';
import {
  makeHeaderRules,
  REDIRECTS,
  writeHeadersFile,
  writeRedirectsFile,
} from '../hosting/headers.ts';

/**
 * Narrows each built page's content security policy to what the page itself has, writes the hosts'
 * files beside the pages, and compresses everything. This is the last integration that touches the
 * site: a page that changes later would no longer match its compressed copy.
 */
export function hostingFiles(): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = listFiles(folder).filter((file) => file.endsWith('.html'));
        const pages = await Promise.all(names.map((name) => narrowPolicy(join(folder, name))));
        const addresses = names.map((name) => `/${name}`.replace(/index\.html$/, ''));
        await writeFile(
          join(folder, '_headers'),
          writeHeadersFile(makeHeaderRules(listScriptHashes(pages))),
        );
        await writeFile(
          join(folder, '_redirects'),
          writeRedirectsFile([...REDIRECTS, ...listTypedAddresses(addresses)]),
        );
        if (!isCompressedByHost()) await compressFiles(folder);
      },
    },
  };
}

async function narrowPolicy(file: string): Promise<string> {
  const page = keepOwnHashes(await readFile(file, 'utf8'));
  await writeFile(file, page);
  return page;
}

/**
 * True while Netlify or Cloudflare Pages builds the site. They compress what they send, and would
 * publish each copy at an address of its own.
 */
function isCompressedByHost(): boolean {
  return ['NETLIFY', 'CF_PAGES'].some((name) => process.env[name]);
}
