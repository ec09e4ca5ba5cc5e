/**
 * The rooms of `src` and what each may import. `eslint.config.js` keeps the code to this, and a test keeps
 * `docs/architecture.md` to it.
 *
 * @typedef {object} Room
 * @property {readonly string[]} [rooms] other rooms that it may import
 * @property {readonly string[]} [types] other rooms that it may import types of, and nothing else
 * @property {readonly string[]} [packages] packages, each as an import writes it
 * @property {boolean} [node] whether it may import what comes with Node
 */

/**
 * From the ground up: a room may import only rooms that come before it, so none closes a circle.
 *
 * @type {Readonly<Record<string, Room>>}
 */
export const ROOMS = {
  styles: {},
  vocabulary: {},
  schemas: { rooms: ['vocabulary'], packages: ['astro/zod', 'libphonenumber-js/max'] },
  domain: {
    rooms: ['vocabulary'],
    types: ['schemas'],
    packages: ['minisearch', 'satteri', 'schema-dts'],
  },
  'search-training': { rooms: ['vocabulary', 'domain'], types: ['schemas'], node: true },
  'content-check': {
    rooms: ['vocabulary', 'schemas', 'domain', 'search-training'],
    packages: [
      'astro/zod',
      'cspell-lib',
      'flesch-kincaid',
      'js-yaml',
      'satteri',
      'syllable',
      'yaml',
    ],
    node: true,
  },
  // One file, which hands records to Astro.
  'content.config.ts': {
    rooms: ['vocabulary', 'schemas', 'domain', 'content-check'],
    packages: [
      '@astrojs/markdown-satteri',
      'astro/loaders',
      'astro/zod',
      'astro:content',
      'satteri',
    ],
    node: true,
  },
  data: {
    rooms: ['vocabulary', 'schemas', 'domain', 'search-training', 'content-check'],
    packages: ['astro:content'],
    node: true,
  },
  hosting: { node: true },
  integrations: { rooms: ['hosting'], packages: ['astro', 'vite'], node: true },
  browser: {},
  islands: {
    rooms: ['vocabulary', 'domain'],
    packages: ['react', 'react-dom/client'],
  },
  components: { rooms: ['vocabulary', 'domain'], types: ['schemas'] },
  layouts: {
    rooms: ['styles', 'domain', 'hosting', 'components'],
    types: ['data'],
    packages: ['schema-dts'],
    node: true,
  },
  pages: {
    rooms: ['styles', 'vocabulary', 'domain', 'data', 'components', 'layouts'],
    types: ['schemas'],
    packages: ['astro', 'sharp'],
    node: true,
  },
  // The page of all components, which no built site has.
  dev: { rooms: ['styles', 'components'], packages: ['astro/runtime/server/index.js'], node: true },
  kit: {
    rooms: ['domain', 'hosting', 'components'],
    types: ['schemas'],
    packages: [
      '@axe-core/playwright',
      '@playwright/test',
      'fflate',
      'jsqr',
      'pngjs',
      'react',
      'react-dom/server',
      'unpdf',
      'uqr',
    ],
    node: true,
  },
  commands: {
    rooms: ['schemas', 'domain', 'search-training', 'content-check', 'hosting', 'kit'],
    packages: ['vite', 'yaml'],
    node: true,
  },
};

/** The folders of `src/domain`, from the ground up too: each may import those before it. */
export const DOMAIN_FOLDERS = [
  'text',
  'wording',
  'freshness',
  'opening-hours',
  'contact',
  'area',
  'guide',
  'claims',
  'ledger',
  'questionnaire',
  'search',
  'finder',
  'campaign',
  'kit',
  'paper',
  'open-referral',
  'structured-data',
  'report',
];
