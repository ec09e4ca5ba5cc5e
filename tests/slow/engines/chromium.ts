import { openProfile } from '../../audit/open-profile.ts';
import type { Engine } from './engine.ts';

/** Starts Chromium with a profile of its own, which keeps pages aside for Back as people's does. */
export async function startChromium(): Promise<Engine> {
  const { context, page } = await openProfile();
  return {
    name: `Chromium ${context.browser()?.version() ?? ''}`,
    goto: async (address) => {
      // A page that sends on at once, or waits for another, is never reported.
      await page.goto(address, { waitUntil: 'commit', timeout: 5000 }).catch(() => undefined);
    },
    press: (selector) => page.locator(selector).first().click({ noWaitAfter: true }),
    pressKey: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    evaluate: (expression) => page.evaluate(expression),
    back: async () => {
      // Where a page sends on at once, the entry that was asked for never answers.
      await page.goBack({ waitUntil: 'commit', timeout: 2000 }).catch(() => undefined);
    },
    reload: async () => {
      // The page itself does not answer while it waits for another.
      const session = await context.newCDPSession(page);
      await session.send('Page.reload');
    },
    print: () => page.pdf(),
    close: () => context.close(),
  };
}
