import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { SUPPORTED } from '../hosting/supported-browsers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a module into one small classic script, to stand inline in a page and run at once, before
 * any request.
 *
 * @param entry the module, from the project's root
 * @returns the minified code
 */
export async function bundleInlineScript(entry: string): Promise<string> {
  const { code } = await bundle(entry, { lib: { entry, formats: ['iife'], name: 'h' } });
  return code;
}

/** Minified code, and the paths of the modules that it came from. */
export interface BundledModule {
  code: string;
  modules: string[];
}

/**
 * Bundles a module with all that it imports into one module. One file is one request, and one that
 * failed can be asked for again under another address; what it imported could not.
 *
 * @param entry the module, from the project's root
 */
export function bundleModule(entry: string): Promise<BundledModule> {
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
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: [...SUPPORTED.targets],
      copyPublicDir: false,
      ...options,
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  const [{ code, moduleIds }] = output.output;
  return { code: code.trim(), modules: moduleIds };
}

/** The hash by which a content security policy allows an inline script. */
export function hashScript(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
