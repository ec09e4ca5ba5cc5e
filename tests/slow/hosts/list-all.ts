import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, the compressed copies too. */
export function listAll(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
}
