import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Engine, Key } from './engine.ts';
import { WebDriver } from './webdriver.ts';

/** The protocol's names of keys. */
const KEYS: Readonly<Record<Key, string>> = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007' };
const DRIVER = '/usr/bin/WebKitWebDriver';
const TOOLS = ['/usr/bin/Xvfb', '/usr/bin/xdotool', DRIVER];

/** WebKitGTK's small browser, where it and what it needs are installed. */
export function findWebKit(): string | undefined {
  return TOOLS.every((tool) => existsSync(tool))
    ? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0]
    : undefined;
}

/**
 * Starts WebKitGTK, the engine of Safari, on its own screen. Its driver hangs on Back where a
 * page sends on at once, so Back is pressed as a person presses it, by the keys of that screen.
 *
 * @param binary the browser
 * @param keepsPages whether it keeps pages aside for Back. It does so over http, as here; over https
 *   not, since the site forbids it to keep them.
 */
export async function startWebKit(binary: string, keepsPages: boolean): Promise<Engine> {
  const { screen, display } = await startScreen();
  const port = await findFreePort();
  // Its own process group, so that the browser ends with its driver even if a command hung.
  const service = spawn(DRIVER, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
    },
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => {
    process.off('exit', stop);
    endGroup(service);
    endGroup(screen);
  };
  // Also if the run is interrupted.
  process.once('exit', stop);
  try {
    await waitForPort(port);
    const { driver, version } = await WebDriver.start(`http://127.0.0.1:${port}`, {
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary,
        args: ['--automation', `--enable-page-cache=${keepsPages}`],
      },
    });
    return {
      name: `WebKitGTK ${version}`,
      goto: async (address) => {
        await driver.post('url', { url: address });
      },
      press: (selector) => driver.click(selector),
      pressKey: (key) => driver.pressKeys([KEYS[key]]),
      type: (text) => driver.pressKeys(text.split('')),
      evaluate: (expression) => driver.evaluate(expression),
      back: () => {
        // The button of its window: this browser has no key for it.
        execFileSync('xdotool', ['mousemove', '25', '25', 'click', '1'], {
          env: { ...process.env, DISPLAY: display },
        });
        return Promise.resolve();
      },
      reload: async () => {
        await driver.post('refresh', {});
      },
      close: async () => {
        await driver.end().catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A screen that nobody sees; it chooses a free number for itself. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('exit', () => {
      reject(new Error('Xvfb did not start'));
    });
    screen.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  return { screen, display: `:${number}` };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start');
}

/** Ends a process and its children, if they are still there. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended.
  }
}
