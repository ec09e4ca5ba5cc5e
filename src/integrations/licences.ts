import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { LiveScript } from './scripts.ts';

/** Parts of it are in the pages themselves, as inline styles. */
const INLINE = ['tailwindcss'];

/** Writes `licences.txt`: the licences of other people's code that the site sends. */
export function licences(scripts: readonly LiveScript[]): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const packages = listPackages(scripts.flatMap(({ modules }) => modules));
        const text = writeLicences([...new Set([...INLINE, ...packages])].toSorted());
        await writeFile(new URL('licences.txt', dir), text);
      },
    },
  };
}

/** The packages that modules come from, each once: `.../node_modules/react/index.js`. */
export function listPackages(modules: readonly string[]): string[] {
  const names = modules.flatMap(
    (module) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? [],
  );
  return [...new Set(names)].toSorted();
}

/**
 * The licences of packages, as their authors wrote them, for a file beside the code.
 *
 * @param packages names of packages
 * @param folder where they are installed
 * @throws Error if a package has no licence file: its terms have to be read before it is published
 */
export function writeLicences(packages: readonly string[], folder = 'node_modules'): string {
  const parts = packages.map((name) => {
    const files = readdirSync(join(folder, name)).filter((file) =>
      /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file),
    );
    if (files.length === 0) throw new Error(`${name} has no licence file`);
    const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as {
      version: string;
    };
    const texts = files
      .toSorted()
      .map((file) => readFileSync(join(folder, name, file), 'utf8').trim());
    return [`${name} ${version}`, ...texts].join('\n\n');
  });
  return ['This site holds parts of the following works of others. Thank you.', ...parts, '']
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .trimEnd()
    .concat('\n');
}
