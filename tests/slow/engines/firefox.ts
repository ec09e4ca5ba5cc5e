import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/**
 * Starts Firefox, driven by WebDriver BiDi.
 *
 * @param executablePath the browser
 */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return {
    name: (await browser.version()).replace('/', ' '),
    goto: async (address) => {
      // A page that sends on at once is never reported as loaded.
      await page.goto(address, { timeout: 5000 }).catch(() => undefined);
    },
    press: (selector) => page.click(selector),
    pressKey: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (expression) => page.evaluate(expression),
    back: async () => {
      await page.goBack({ timeout: 2000 }).catch(() => undefined);
    },
    reload: async () => {
      await page.reload({ timeout: 2000 }).catch(() => undefined);
    },
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
