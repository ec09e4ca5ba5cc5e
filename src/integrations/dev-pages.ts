import type { AstroIntegration } from 'astro';

/** Adds the page of all components to the development server, and to no built site. */
export function devPages(): AstroIntegration {
  return {
    name: 'dev-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/dev/components',
          entrypoint: new URL('../dev/components.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
