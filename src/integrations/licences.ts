import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { listPackages, writeLicences } from '../hosting/write-licences.ts';
import type { LiveScript } from './live-scripts.ts';

/** Parts of this stand in the pages themselves, as inline styles. */
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
