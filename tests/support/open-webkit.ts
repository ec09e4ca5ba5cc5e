import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The key of an element in answers of WebDriver, as its standard has it. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A WebKit with one tab, driven by WebDriver. */
export interface WebKit {
  visit: (address: string) => Promise<unknown>;
  /** Clicks the first element of a selector. */
  click: (selector: string) => Promise<unknown>;
  /** Presses and lets go keys, one after another. */
  press: (keys: readonly string[]) => Promise<unknown>;
  back: () => Promise<unknown>;
  /** The value of an expression in the page. */
  read: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** The WebKit of the system, as `apt-get install webkit2gtk-driver xvfb` brings it; else none. */
export function findWebKit(): string | undefined {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  return existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/xvfb-run')
    ? browser
    : undefined;
}

/** Starts a WebKit on a screen that nobody sees. */
export async function openWebKit(binary: string): Promise<WebKit> {
  const port = await findFreePort();
  // A group of its own, so that the screen ends with the driver.
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const isReady = () => call('GET', '/status').then(Boolean, () => false);
  while (!(await isReady())) {
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver did not start');
    await sleep(100);
  }
  const options = { binary, args: ['--automation'] };
  const { sessionId } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const post = (command: string, body: object) =>
    call('POST', `/session/${sessionId}/${command}`, body);

  return {
    visit: (url) => post('url', { url }),
    click: async (value) => {
      const found = await post('element', { using: 'css selector', value });
      return post(`element/${(found as Record<string, string>)[ELEMENT]}/click`, {});
    },
    press: (keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      return post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    back: () => post('back', {}),
    read: (expression) => post('execute/sync', { script: `return ${expression}`, args: [] }),
    close: async () => {
      await call('DELETE', `/session/${sessionId}`);
      if (driver.pid) process.kill(-driver.pid);
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
