import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module into one small classic script, to stand inline in every page's head and run
 * before the page's content exists.
 *
 * @param entry the module, from the project's root
 * @returns the minified code
 */
export async function bundleInlineScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    build: {
      write: false,
      minify: true,
      target: 'es2020',
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'h' },
    },
  });
  const bundle = Array.isArray(result) ? result[0] : result;
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not bundled`);
  return bundle.output[0].code.trim();
}

/** The hash by which a content security policy allows an inline script. */
export function hashScript(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
