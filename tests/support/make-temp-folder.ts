import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder outside the project; a test runner takes away all of its own at its end. */
export function makeTempFolder(name: string): string {
  return mkdtempSync(join(process.env.TESTS_FOLDER ?? tmpdir(), `${name}-`));
}

/** Begins a run of a test runner, which calls what is returned at its end. */
export default function beginRun(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'help-finder-'));
  // The runner's workers inherit it.
  process.env.TESTS_FOLDER = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}
