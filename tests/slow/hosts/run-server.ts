import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ask } from './ask.ts';

/** A server that runs: where, and how it ends. */
export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** A port of this machine that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** True if a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/**
 * Starts a program that serves, and waits until it answers.
 *
 * @throws Error with the last output of a program that ends too soon or stays silent
 */
export async function runServer(
  origin: string,
  [program = '', ...parameters]: readonly string[],
  { environment = {}, folder }: { environment?: Record<string, string>; folder?: string } = {},
): Promise<Running> {
  const child = spawn(program, parameters, {
    cwd: folder,
    env: { ...process.env, ...environment },
    // In its own process group, so that what it starts ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  child.on('error', (error) => (said += error.message));
  const stop = () => end(child);
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) break;
    if (await answers(origin)) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`${program} does not serve: ${said.slice(-600)}`);
}

async function answers(origin: string): Promise<boolean> {
  try {
    return (await ask(origin, '/robots.txt')).status === 200;
  } catch {
    return false;
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    child.on('exit', () => {
      resolve();
    });
    process.kill(-child.pid, 'SIGTERM');
  });
}
