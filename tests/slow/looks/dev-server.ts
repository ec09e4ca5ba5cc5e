import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeTempFolder } from '../../support/make-temp-folder.ts';

/** The development server, started for a test. */
export interface DevServer {
  address: string;
  stop: () => Promise<void>;
}

/** Starts the development server on a port that is free, and waits until it answers. */
export async function startDevServer(): Promise<DevServer> {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      ...['dev', '--host', '127.0.0.1', '--port', `${port}`],
      // Somebody may work on this copy meanwhile, with a server of their own.
      '--ignore-lock',
    ],
    {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        // With it, the framework serves no pages.
        VITEST: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
        CACHE_DIR: join(makeTempFolder('dev'), 'cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  try {
    await waitUntilReady(child);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Before it says so, it answers every address with 404. */
async function waitUntilReady(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const read = (text: Buffer) => {
      said += text.toString();
      if (/watching for file changes/.test(said)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      reject(new Error(`The development server ended: ${said}`));
    });
  });
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
