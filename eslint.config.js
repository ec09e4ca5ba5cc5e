import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * One way through the house: content, schemas, data, domain, pages, components and islands.
 * Each folder may import the packages and folders named here, and nothing else.
 */
const folders = {
  // The words that everything above shares; it imports nothing.
  vocabulary: { packages: [], folders: [] },
  schemas: { packages: ['astro/zod', 'libphonenumber-js/max'], folders: ['vocabulary'] },
  // MiniSearch in search alone, which the other parts of the domain have no need of.
  domain: { packages: ['minisearch'], folders: ['vocabulary'], typesOnly: ['schemas'] },
  islands: { packages: ['react', 'react-dom/client'], folders: ['domain'], typesOnly: ['schemas'] },
  browser: { packages: [], folders: [] },
  components: { packages: [], folders: ['domain'], typesOnly: ['schemas'] },
};

/** A pattern that forbids every import of a folder but those that are listed for it. */
function boundary(name, { packages, folders: allowed, typesOnly = [] }) {
  const others = [
    'vocabulary',
    'schemas',
    'domain',
    'data',
    'pages',
    'layouts',
    'components',
    'islands',
    'browser',
    'commands',
    'content-check',
    'hosting',
    'integrations',
    'search-training',
  ].filter((folder) => folder !== name && !allowed.includes(folder));
  const message = `src/${name} may not import this: docs/architecture.md shows the one way through`;
  const isFree = (folder) => typesOnly.includes(folder);
  return {
    files: [`src/${name}/**/*.{ts,tsx,astro}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(?!\\.)(?!(${[...packages, 'schema-dts'].join('|')})$)`, message },
            ...others.map((folder) => ({
              regex: `^\\.{1,2}/(.*/)?${folder}/`,
              allowTypeImports: isFree(folder),
              message,
            })),
          ],
        },
      ],
    },
  };
}

export default defineConfig(
  { ignores: ['dist/', 'kit/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
  {
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        __HEAD_SCRIPT__: 'readonly',
        __BEGIN_SCRIPT__: 'readonly',
        __MEANT_SCRIPT__: 'readonly',
        __LIVE_SCRIPTS__: 'readonly',
      },
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.configs.recommended },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      // Numbers in template strings read well and cannot go wrong.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...Object.entries(folders).map(([name, rules]) => boundary(name, rules)),
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: ['src/data/**', 'src/content.config.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'astro:content', message: 'only src/data imports astro:content' }] },
      ],
    },
  },
);
