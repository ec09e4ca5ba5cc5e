import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** See `src/browser/interaction.ts`. */
    'client:interaction'?: boolean;
  }
}
