import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** How long to wait before looking again whether another program has finished, in milliseconds. */
const PAUSE = 100;

/**
 * Makes something that takes long, once only: it is kept in a file by the hash of what it is made of,
 * and where another program makes it at this moment, that one is waited for.
 *
 * @param folder where it is kept
 * @param from what it is made of, as JSON can hold it
 * @param make what makes it; JSON has to be able to hold what it returns
 * @throws what `make` throws
 */
export function keep<Made>(folder: string, from: unknown, make: () => Made): Made {
  const hash = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 16);
  const file = `${folder}/${hash}.json`;
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const kept = read(file);
    if (kept !== undefined) return JSON.parse(kept) as Made;
    if (!lock(`${file}.lock`)) continue;
    try {
      // It may have been finished between the look and the lock.
      const finished = read(file);
      if (finished !== undefined) return JSON.parse(finished) as Made;
      const made = make();
      // Nobody is to read half a file.
      writeFileSync(`${file}.half`, JSON.stringify(made));
      renameSync(`${file}.half`, file);
      return made;
    } finally {
      rmSync(`${file}.lock`, { force: true });
    }
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
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
  } catch {
    if (isLeftBehind(read(file))) rmSync(file, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    return false;
  }
}

/** True where the program that took a lock has ended without giving it back. */
function isLeftBehind(holder: string | undefined): boolean {
  const id = Number(holder);
  // The file is empty for the moment in which it is written.
  if (!id) return false;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
