import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { DOMAIN_FOLDERS, ROOMS } from './eslint.rooms.js';

const isFile = (name) => name.includes('.');

/** The files of a room; of one folder or more of the domain, where these are named. */
const inRoom = (name, folder) =>
  isFile(name)
    ? { file: { categories: name } }
    : { element: { type: name, ...(folder && { captured: { folder } }) } };

/** A package by the name that an import has for it: `react-dom/client`. */
function ofPackage(name) {
  const [, source, internalPath] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name);
  return { module: { origin: 'external', source, internalPath: internalPath ?? null } };
}

/** What the files of a room may import. */
const roomPolicies = Object.entries(ROOMS).flatMap(
  ([name, { rooms = [], types = [], packages = [], node = false }]) =>
    [
      ...rooms.map((room) => ({ to: inRoom(room) })),
      ...types.map((room) => ({ to: inRoom(room), dependency: { kind: 'type' } })),
      ...packages.map((other) => ({ to: ofPackage(other) })),
      ...(node ? [{ to: { module: { origin: 'core' } } }] : []),
    ].map((allow) => ({ from: inRoom(name), allow })),
);

/** What the folders of the domain may import of each other. */
const domainPolicies = DOMAIN_FOLDERS.map((folder, index) => ({
  from: inRoom('domain', folder),
  allow: { to: inRoom('domain', DOMAIN_FOLDERS.slice(0, index)) },
}));

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
        __BEGIN_SCRIPTS__: 'readonly',
        __MEANT_SCRIPT__: 'readonly',
        __OPEN_SCRIPT__: 'readonly',
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
  {
    // One subject a file, and no function that has to be scrolled.
    files: ['src/**/*.{ts,tsx,astro}'],
    rules: { 'max-lines': ['error', 250], 'max-lines-per-function': ['error', 60] },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: ['**/*.d.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(ROOMS)
        .filter((name) => !isFile(name))
        .map((type) => ({
          type,
          pattern: type === 'domain' ? 'src/domain/*' : `src/${type}`,
          capture: ['folder'],
          partialMatch: false,
        })),
      'boundaries/files': Object.keys(ROOMS)
        .filter(isFile)
        .map((category) => ({ category, pattern: `src/${category}` })),
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          message:
            '{{ dependency.source }} is out of reach here: docs/architecture.md shows what may import what',
          policies: [...roomPolicies, ...domainPolicies],
        },
      ],
      'boundaries/no-unknown-files': 'error',
    },
  },
);
