import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** What of the virtual screen reader is used here. */
interface Reader {
  start: (options: { container: Element | null }) => Promise<void>;
  next: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
  stop: () => Promise<void>;
}

declare global {
  // A global of the page under test.
  var virtualReader: Reader | undefined;
}

const SCRIPT = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);
const NAME = /([\w$]+) as virtual\b/.exec(SCRIPT)?.[1];

/** More phrases than any screen has. */
const MOST = 2000;

/** Puts the virtual screen reader into a page whose policy of scripts is left aside. */
export async function addReader(page: Page): Promise<void> {
  if (!NAME) throw new Error('the virtual screen reader exports no "virtual"');
  const content = `${SCRIPT}\n;globalThis.virtualReader = ${NAME};`;
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction(() => globalThis.virtualReader !== undefined);
}

/** Everything that the virtual screen reader says from the beginning of the main part to its end. */
export function readAloud(page: Page): Promise<string[]> {
  return page.evaluate(async (most) => {
    const reader = globalThis.virtualReader;
    if (!reader) throw new Error('the page has no virtual screen reader');
    // It reads the attribute, which a press leaves as it is; other screen readers read the state.
    for (const input of document.querySelectorAll<HTMLInputElement>('main input'))
      input.toggleAttribute('checked', input.checked);
    await reader.start({ container: document.querySelector('main') });
    for (let count = 0; (await reader.lastSpokenPhrase()) !== 'end of main'; count += 1) {
      if (count > most) throw new Error('the virtual screen reader does not come to the end');
      await reader.next();
    }
    const phrases = await reader.spokenPhraseLog();
    await reader.stop();
    return phrases;
  }, MOST);
}

/** The first of some phrases that is not said after the one before; undefined if all are, in order. */
export function findOutOfOrder(
  said: readonly string[],
  phrases: readonly string[],
): string | undefined {
  let from = 0;
  return phrases.find((phrase) => {
    const at = said.indexOf(phrase, from);
    from = at + 1;
    return at < 0;
  });
}
