import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from '../../../src/search-training/keep.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a program that keeps something slow to make, and says that it made it. */
function makeElsewhere(): Promise<string> {
  const program = `
    import { appendFileSync } from 'node:fs';
    import { keep } from ${JSON.stringify(join(process.cwd(), 'src/search-training/keep.ts'))};
    const made = keep(${JSON.stringify(join(folder, 'kept'))}, 'one', () => {
      appendFileSync(${JSON.stringify(join(folder, 'made'))}, 'x');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
      return 'made';
    });
    process.stdout.write(made);
  `;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program]);
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.on('error', reject);
    child.on('close', () => {
      resolve(text);
    });
  });
}

describe('keep', () => {
  it('makes a thing once, and another of other parts', () => {
    const make = vi.fn(() => ({ a: 1 }));
    expect(keep(folder, ['x'], make)).toEqual({ a: 1 });
    expect(keep(folder, ['x'], make)).toEqual({ a: 1 });
    expect(make).toHaveBeenCalledTimes(1);
    keep(folder, ['y'], make);
    expect(make).toHaveBeenCalledTimes(2);
    expect(readdirSync(folder).every((name) => /^[0-9a-f]{16}\.json$/.test(name))).toBe(true);
  });

  it('keeps nothing where making fails, and lets the next one try', () => {
    const fail = () => {
      throw new Error('no room');
    };
    expect(() => keep(folder, 'x', fail)).toThrow('no room');
    expect(readdirSync(folder)).toEqual([]);
    expect(keep(folder, 'x', () => 2)).toBe(2);
  });

  it.each([
    // No system gives a process so high a number.
    ['of a program that has ended', '2147483646', 0],
    ['that is old, whose number another program has by now', String(process.pid), 3600],
    ['of a program that ended while it wrote it', '', 60],
  ])('passes over a lock %s', (_, holder, age) => {
    keep(folder, 'x', () => 1);
    const [name = ''] = readdirSync(folder);
    rmSync(join(folder, name));
    const lock = join(folder, `${name}.lock`);
    writeFileSync(lock, holder);
    const then = Date.now() / 1000 - age;
    utimesSync(lock, then, then);
    expect(keep(folder, 'x', () => 2)).toBe(2);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('makes again what was spoilt', () => {
    keep(folder, 'x', () => [1]);
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), '[1');
    expect(keep(folder, 'x', () => [2])).toEqual([2]);
    expect(keep(folder, 'x', () => [3])).toEqual([2]);
  });

  // Nobody can write there, not even root. Other systems have no such folder.
  it.runIf(existsSync('/proc/self'))('says so where no lock can be taken', () => {
    vi.spyOn(Atomics, 'wait').mockImplementation(() => {
      throw new Error('waited for nobody');
    });
    expect(() => keep('/proc', 'x', () => 1)).toThrow('ENOENT');
    vi.restoreAllMocks();
  });

  it('makes a thing once where two programs need it at one time', async () => {
    expect(await Promise.all([makeElsewhere(), makeElsewhere()])).toEqual(['made', 'made']);
    expect(readFileSync(join(folder, 'made'), 'utf8')).toBe('x');
  });
});
