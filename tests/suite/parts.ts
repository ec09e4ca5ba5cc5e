import type { Part } from './run-parts.ts';

/**
 * All parts of `npm test`. The first that may start does, so the longest come early. What npm would
 * run before a script is left out where it is a part itself; only there, since every npm that such a
 * part starts would leave it out too.
 */
const test: readonly Part[] = [
  // Writes the types that eslint and astro check read. A build writes them again, so it waits.
  { name: 'sync', script: 'sync' },
  { name: 'format', script: 'lint:format' },
  { name: 'code', script: '--ignore-scripts lint:code', needs: ['sync'] },
  { name: 'types', script: 'lint:types -- --noSync', needs: ['sync'] },
  { name: 'content', script: 'check:content' },
  {
    name: 'build',
    script: '--ignore-scripts build',
    needs: ['content'],
    after: ['sync', 'code', 'types'],
  },
  { name: 'built', script: 'test:built', needs: ['build'] },
  { name: 'unit', script: 'test:unit' },
  { name: 'spelling', script: 'lint:spelling' },
  { name: 'unused', script: 'lint:unused' },
  { name: 'browser', script: 'test:browser', needs: ['build'], isAlone: true },
];

/** All parts of `npm run test:slow`, which looks at what `npm run build` wrote before. */
const slow: readonly Part[] = [
  { name: 'built', script: 'test:built-slow' },
  { name: 'content', script: 'test:content-slow' },
  { name: 'browser', script: 'test:browser', env: { SLOW: '1' }, isAlone: true },
];

export const SUITES: Readonly<Record<string, readonly Part[]>> = { test, slow };
