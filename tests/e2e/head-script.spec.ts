import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

type Duty = 'title' | 'one entry' | 'Shift';

/**
 * What the head script asks of a browser, each with the duties that need it. Everything else works
 * without it. Leaving by the control is no duty that may be lost: it is a plain link underneath.
 */
const INTERFACES: Readonly<Record<string, readonly Duty[]>> = {
  BroadcastChannel: [],
  'BroadcastChannel.prototype.postMessage': [],
  navigation: [],
  'Navigation.prototype.activation': [],
  'NavigationActivation.prototype.navigationType': [],
  'NavigationActivation.prototype.from': [],
  performance: [],
  'Performance.prototype.getEntriesByType': [],
  history: [],
  'History.prototype.state': [],
  'History.prototype.replaceState': [],
  URL: [],
  Event: [],
  'EventTarget.prototype.addEventListener': ['one entry', 'Shift'],
  'EventTarget.prototype.dispatchEvent': [],
  'Document.prototype.visibilityState': [],
  'Document.prototype.querySelector': ['Shift'],
  'Document.prototype.querySelectorAll': [],
  'Document.prototype.createElement': [],
  'Document.prototype.getElementById': [],
  'HTMLElement.prototype.dataset': ['title', 'Shift'],
  'HTMLElement.prototype.style': [],
  'CSSStyleDeclaration.prototype.setProperty': [],
  'Node.prototype.textContent': [],
  'Element.prototype.append': [],
  'Element.prototype.setAttribute': [],
  'Element.prototype.hasAttribute': ['one entry'],
  'Element.prototype.closest': ['one entry'],
  'Element.prototype.scrollIntoView': [],
  'HTMLElement.prototype.focus': [],
  'KeyboardEvent.prototype.getModifierState': ['Shift'],
  clearTimeout: ['Shift'],
  setTimeout: ['Shift'],
};

/** Members of the script that belong to the language, to plain events or to every link and field. */
const ASSUMED = [
  ...['includes', 'some', 'startsWith', 'test', 'slice', 'type', 'value', 'checked', 'target'],
  ...['key', 'repeat', 'isComposing', 'preventDefault', 'defaultPrevented'],
  ...['href', 'hash', 'origin', 'pathname', 'protocol', 'search', 'replace'],
  ...['title', 'documentElement'],
];

const NEUTRAL_TITLE = 'Local help: contact NSH';

/** Takes an interface away, or makes every use of it throw, before any script of the page runs. */
async function breakInterface(page: Page, name: string, way: 'absent' | 'throwing'): Promise<void> {
  await page.addInitScript(
    ([path, isAbsent]) => {
      const names = path.split('.');
      const member = names.pop() ?? '';
      const owner = names.reduce<object>(
        (object, next) => Reflect.get(object, next) as object,
        window,
      );
      const isMethod = typeof Object.getOwnPropertyDescriptor(owner, member)?.value === 'function';
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      if (isAbsent) Reflect.deleteProperty(owner, member);
      else
        Object.defineProperty(owner, member, {
          configurable: true,
          ...(isMethod
            ? { value: new Proxy(function () {}, { apply: refuse, construct: refuse }) }
            : { get: refuse }),
        });
    },
    [name, way === 'absent'] as const,
  );
}

async function expectLeft(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveText('Weather');
}

test('the list of interfaces is the list of what the script uses', () => {
  const [, script = ''] =
    /<script>([\s\S]*?)<\/script>/.exec(readFileSync('dist/index.html', 'utf8')) ?? [];
  const used = new Set(
    [...script.replaceAll(/`[^`]*`/g, '').matchAll(/(?<!\.)\.([a-z]\w*)/gi)].map(
      ([, member]) => member,
    ),
  );
  const known = new Set([
    ...Object.keys(INTERFACES).map((name) => name.split('.').at(-1)),
    ...ASSUMED,
  ]);
  expect([...used].filter((member) => !known.has(member))).toEqual([]);
});

for (const [name, lost] of Object.entries(INTERFACES))
  for (const way of ['absent', 'throwing'] as const)
    test(`${name} ${way} costs ${lost.join(' and ') || 'nothing that is needed'}`, async ({
      page,
      baseURL,
    }) => {
      await page.route(
        (url) => url.origin !== baseURL,
        (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
      );
      await breakInterface(page, name, way);
      await page.goto('/s/nsh/');
      await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
      if (!lost.includes('title')) expect(await page.title()).toBe(NEUTRAL_TITLE);

      if (!lost.includes('one entry')) {
        const countEntries = async () => {
          const session = await page.context().newCDPSession(page);
          return (await session.send('Page.getNavigationHistory')).entries.length;
        };
        const entries = await countEntries();
        await page.locator('.masthead .name').click();
        await page.waitForURL('/');
        expect(await countEntries()).toBe(entries);
      }

      if (!lost.includes('Shift')) {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
        await expectLeft(page);
        await page.goto('/s/nsh/');
      }
      await page.locator('#leave').click();
      await expectLeft(page);
    });
