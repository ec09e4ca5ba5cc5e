/// <reference types="astro/client" />

/** The inline script of every page's head, bundled when the configuration is read. */
declare const __HEAD_SCRIPT__: string;
