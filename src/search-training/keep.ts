import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/** How long to wait before checking again whether another program has finished, in milliseconds. */
const PAUSE = 100;
/** A lock that is older was left behind, even if a program has its number; in milliseconds. */
const LONGEST_MAKING = 300_000;
/** A lock has no number for the moment in which it is written. */
const LONGEST_WRITING = 10_000;

/**
 * Makes something that takes long only once: it is kept in a file by the hash of what it is made of. If
 * another program is making it at the moment, this one waits.
 *
 * @param folder where it is kept
 * @param from what it is made of, as JSON can hold it
 * @param make what makes it; JSON has to be able to hold what it returns
 * @throws what `make` throws, and where the folder cannot be written
 */
export function keep<Made>(folder: string, from: unknown, make: () => Made): Made {
  const hash = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 16);
  const file = `${folder}/${hash}.json`;
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const kept = readKept(file);
    if (kept) return kept.made as Made;
    if (!lock(`${file}.lock`)) continue;
    try {
      // It may have been finished between the look and the lock.
      const finished = readKept(file);
      if (finished) return finished.made as Made;
      const made = make();
      // Nobody is to read half a file, nor to write into another's.
      const half = `${file}.${process.pid}`;
      writeFileSync(half, JSON.stringify(made));
      renameSync(half, file);
      return made;
    } finally {
      rmSync(`${file}.lock`, { force: true });
    }
  }
}

/** What was kept; a file that was spoilt is made again. */
function readKept(file: string): { made: unknown } | undefined {
  try {
    return { made: JSON.parse(readFileSync(file, 'utf8')) as unknown };
  } catch {
    return undefined;
  }
}

/** Takes a lock, or waits a little where a program that still runs has it. */
function lock(file: string): boolean {
  try {
    const opened = openSync(file, 'wx');
    writeFileSync(opened, String(process.pid));
    closeSync(opened);
    return true;
  } catch (error) {
    // Without a lock there is nothing to wait for.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' && !existsSync(file)) throw error;
    if (isLeftBehind(file)) rmSync(file, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    return false;
  }
}

/** True where the program that took a lock has ended without giving it back. */
function isLeftBehind(file: string): boolean {
  const lock = readLock(file);
  if (!lock) return false;
  if (!lock.holder) return lock.age > LONGEST_WRITING;
  try {
    process.kill(lock.holder, 0);
    // A number is given to another program in time.
    return lock.age > LONGEST_MAKING;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Who holds a lock and for how long; undefined where it was given back. */
function readLock(file: string): { holder: number; age: number } | undefined {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return { holder, age: Date.now() - statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}
