import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { type BundledModule, bundleModule } from './inline-script.ts';

/** A script of a live part, and where pages find it. */
export interface LiveScript extends BundledModule {
  address: string;
}

/**
 * Bundles the script of a live part; its address carries the hash of what it holds, so that no page
 * ever meets the script of another build.
 *
 * @param entry a module that exports `mount`, from the project's root
 */
export async function bundleLiveScript(name: string, entry: string): Promise<LiveScript> {
  const { code, modules } = await bundleModule(entry);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { address: `/_astro/${name}.${hash}.js`, code, modules };
}

/** Writes the scripts of live parts into the built site, and serves them in development. */
export function liveScripts(scripts: readonly LiveScript[]): AstroIntegration {
  return {
    name: 'live-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('_astro/', dir), { recursive: true });
        for (const { address, code } of scripts)
          await writeFile(new URL(address.slice(1), dir), `${code}\n`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path] = (request.url ?? '').split('?');
          const script = scripts.find(({ address }) => address === path);
          if (!script) {
            next();
            return;
          }
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.end(script.code);
        });
      },
    },
  };
}
