import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { listPackages, writeLicences } from '../hosting/write-licences.ts';

/** Parts of these stand in the pages themselves, as inline scripts and styles. */
const INLINE = ['astro', 'tailwindcss'];

/** Writes `licences.txt`: the licences of other people's code that the site sends. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [emitLicences()] } });
      },
    },
  };
}

function emitLicences(): Plugin {
  return {
    name: 'licences',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      const packages = [...new Set([...INLINE, ...listPackages(modules)])].toSorted();
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: writeLicences(packages) });
    },
  };
}
