import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = process.cwd();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder like the project, but without what it learned before. */
function makeFresh(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  folders.push(folder);
  for (const name of ['src', 'content']) symlinkSync(join(ROOT, name), join(folder, name));
  mkdirSync(join(folder, 'node_modules'));
  return folder;
}

/** Makes the index of the real content in a process of its own, and hashes it. */
function hashIndex(folder: string): Promise<string> {
  const program = `
    import { createHash } from 'node:crypto';
    import { INDEX } from ${JSON.stringify(join(ROOT, 'tests/search/measure.ts'))};
    const text = JSON.stringify(INDEX);
    if (text.length > 20_000) process.stdout.write(createHash('sha256').update(text).digest('hex'));
  `;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.on('error', reject);
    child.on('close', () => {
      resolve(text);
    });
  });
}

it('learns the same bytes from the real examples, in two places and in one at the same time', async () => {
  const [one, other] = [makeFresh(), makeFresh()];
  const hashes = await Promise.all([one, one, other].map(hashIndex));
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(hashes).size).toBe(1);
  for (const name of ['search-reader', 'search-by-heart'])
    expect(readdirSync(join(one, 'node_modules/.cache', name))).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}\.json$/),
    ]);
});
