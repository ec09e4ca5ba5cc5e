import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type InlineConfig } from 'vite';

/**
 * The oldest browsers in which everything works, from late 2021: Safari 15, Chrome and Edge 92,
 * Firefox 94, Samsung Internet 16. In older ones the pages stay as they were sent, with every number.
 * The bundler lowers syntax for them; what scripts call is checked in `tests/built/browsers.test.ts`.
 */
export const SUPPORTED = ['safari15', 'ios15', 'chrome92', 'firefox94'];

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Refuses a folder of the project in which the bundler finds no file, since it takes these signs for
 * the end of a file's name.
 *
 * @throws Error with a sentence for the person who builds
 */
export function checkFolder(folder = root): void {
  const [sign] = /[#?]/.exec(folder) ?? [];
  if (sign)
    throw new Error(
      `The site cannot be built in ${folder}: rename the folder whose name has a "${sign}", or move the project.`,
    );
}

/**
 * Bundles a module into one small classic script, which is inline in a page and runs before any request.
 *
 * @param entry the module, from the project's root
 * @returns the minified code
 */
export async function bundleInlineScript(entry: string): Promise<string> {
  const { code } = await bundle(entry, {
    rolldownOptions: {
      input: entry,
      // What it exports is for tests.
      preserveEntrySignatures: false,
      output: { format: 'iife' },
    },
  });
  return code;
}

/** A script of a live part, and where pages find it. */
export interface LiveScript extends BundledModule {
  address: string;
}

/**
 * Bundles the script of a live part; its address has the hash of its code, so that no page
 * ever gets the script of another build.
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

/** Minified code, and the paths of the modules that it came from. */
export interface BundledModule {
  code: string;
  modules: string[];
}

/**
 * Bundles a module and everything it imports into one module. One file is one request, and a request
 * that failed can be made again under another address; those of its imports could not.
 *
 * @param entry the module, from the project's root
 */
function bundleModule(entry: string): Promise<BundledModule> {
  return bundle(entry, {
    rolldownOptions: {
      input: entry,
      preserveEntrySignatures: 'strict',
      output: { codeSplitting: false },
    },
  });
}

async function bundle(entry: string, options: InlineConfig['build']): Promise<BundledModule> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    mode: 'production',
    resolve: { alias: { 'react/jsx-runtime': `${root}src/islands/jsx-runtime.ts` } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: SUPPORTED,
      copyPublicDir: false,
      ...options,
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  const [{ code, moduleIds }] = output.output;
  return { code: code.trim(), modules: moduleIds };
}
