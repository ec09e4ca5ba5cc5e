import type { Engine } from './engine.ts';

/** How long a journey waits for what should show, in milliseconds. */
const PATIENCE = 15_000;
/** How long one question may take: a page that waits for another does not answer. */
const QUESTION = 2000;

/** What a reader sees and what the tab keeps. */
export interface View {
  address: string;
  title: string;
  /** The text that shows; empty if the page is hidden. */
  text: string;
  /** Entries of the tab. */
  length: number;
}

const VIEW = `({
  address: document.readyState === 'complete' ? location.href : 'loading',
  title: document.title,
  text: document.body && document.documentElement.style.display !== 'none' ? document.body.innerText : '',
  length: history.length,
})`;

/** What shows now; undefined while the page does not answer. */
export async function readView(engine: Engine): Promise<View | undefined> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, QUESTION, undefined));
  const view = engine.evaluate(VIEW).catch(() => undefined) as Promise<View | undefined>;
  return Promise.race([view, silence]);
}

/**
 * Waits until what shows meets a condition.
 *
 * @throws what showed instead
 */
export async function waitFor(
  engine: Engine,
  what: string,
  holds: (view: View) => boolean,
): Promise<View> {
  const end = Date.now() + PATIENCE;
  let last: View | undefined;
  while (Date.now() < end) {
    last = (await readView(engine)) ?? last;
    if (last && holds(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${engine.name}: ${what} did not show, but ${JSON.stringify(last)}`);
}

/** Opens an address as if typed, and waits until its page is there. */
export async function open(engine: Engine, address: string): Promise<View> {
  await engine.goto(address);
  return waitForAddress(engine, address.replace(/[?#].*/, ''));
}

/** Waits until a page with this address, whatever follows its path, is complete. */
export function waitForAddress(engine: Engine, address: string): Promise<View> {
  return waitFor(engine, address, (view) => view.address.startsWith(address));
}
