/// <reference types="astro/client" />

/** The inline script of every page's head, bundled when the configuration is read. */
declare const __HEAD_SCRIPT__: string;
/** The inline script that waits for the reader in the live parts of a page. */
declare const __BEGIN_SCRIPTS__: Readonly<Record<keyof typeof __LIVE_SCRIPTS__, string>>;
/** The inline script that says what is open now. */
declare const __OPEN_SCRIPT__: string;
/** The inline script that offers the page that was meant where there is none. */
declare const __MEANT_SCRIPT__: string;
/** The addresses of the scripts that make parts of a page live. */
declare const __LIVE_SCRIPTS__: Record<'finder' | 'questionnaire', string>;

/** What is used of js-yaml, which comes without types. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol;
  /** @throws where the text is not valid YAML */
  export function load(
    text: string,
    options: { schema: typeof CORE_SCHEMA; onWarning: (warning: Error) => void },
  ): unknown;
}
