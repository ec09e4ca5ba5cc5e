import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that modules come from, each once: `.../node_modules/fuse.js/dist/fuse.mjs`. */
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
