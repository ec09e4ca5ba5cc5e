import type { AstroIntegration } from 'astro';

/** Adds `client:interaction`: an island's script is loaded when the reader begins. */
export function interactionDirective(): AstroIntegration {
  return {
    name: 'interaction-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'interaction', entrypoint: './src/browser/interaction.ts' });
      },
    },
  };
}
