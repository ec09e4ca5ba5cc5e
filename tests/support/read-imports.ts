import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { preProcessFile } from 'typescript';

/** Where one import of a file leads. */
export type Import =
  { kind: 'file'; path: string } | { kind: 'node' } | { kind: 'package'; name: string };

/**
 * The imports of a file of code, in order; of an Astro file those between its two lines of hyphens.
 *
 * @param path from the project's root
 */
export function readImports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const code = path.endsWith('.astro') ? (/^---\r?\n(.*?)^---/ms.exec(text)?.[1] ?? '') : text;
  return preProcessFile(code).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.'))
      return { kind: 'file', path: posix.join(posix.dirname(path), fileName) };
    if (fileName.startsWith('node:') || builtinModules.includes(fileName)) return { kind: 'node' };
    return { kind: 'package', name: fileName };
  });
}
