import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { slowIf } from './fixtures.ts';

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
  'Document.prototype.hidden': [],
  'BroadcastChannel.prototype.onmessage': [],
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
  'Element.prototype.removeAttribute': [],
  'Element.prototype.scrollIntoView': [],
  'HTMLElement.prototype.focus': [],
  'KeyboardEvent.prototype.getModifierState': ['Shift'],
  clearTimeout: ['Shift'],
  setTimeout: ['Shift'],
};

/** Members of the script that belong to the language, to plain events or to every element, link and field. */
const ASSUMED = [
  ...['includes', 'some', 'startsWith', 'test', 'slice', 'type', 'value', 'checked', 'target'],
  ...['key', 'code', 'repeat', 'isComposing', 'preventDefault', 'defaultPrevented'],
  ...[
    'URL',
    'username',
    'password',
    'href',
    'hash',
    'origin',
    'pathname',
    'protocol',
    'search',
    'replace',
  ],
  ...['title', 'documentElement', 'tabIndex', 'onblur'],
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

/**
 * The quick suite has what throws, as what is missing fails in the same places: all that costs a duty,
 * and of the others one in nine.
 */
for (const [index, [name, lost]] of Object.entries(INTERFACES).entries())
  for (const way of ['absent', 'throwing'] as const)
    test(
      `${name} ${way} costs ${lost.join(' and ') || 'nothing that is needed'}`,
      slowIf(way === 'absent' || (lost.length === 0 && index % 9 > 0)),
      async ({ page, baseURL }) => {
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
      },
    );

test.describe('an exit that hangs', () => {
  /** Presses Shift three times while an address never answers, then has the browser reload. */
  async function reloadWhileHanging(page: Page, start: string, target: string): Promise<void> {
    const asked = new Promise<void>((resolve) => {
      void page.route(
        (url) => url.href.startsWith(target),
        () => {
          resolve();
          return new Promise(() => undefined);
        },
        { times: 1 },
      );
    });
    await page.goto(start);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await asked;
    // The page itself does not answer while it waits for another.
    const session = await page.context().newCDPSession(page);
    await session.send('Page.reload');
  }

  test.beforeEach(async ({ page, baseURL }) => {
    await page.route(
      (url) => url.origin !== baseURL,
      (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
    );
  });

  test('is gone on with by a reload', async ({ page }) => {
    await reloadWhileHanging(page, '/s/nsh/', 'https://www.bbc.co.uk/');
    await expectLeft(page);
  });

  test('is forgotten by a page that is typed anew', async ({ page }) => {
    await reloadWhileHanging(page, '/s/nsh/', 'https://www.bbc.co.uk/');
    await expectLeft(page);
    await page.goto('/s/nsh/');
    await page.reload();
    await expect(page.locator('main')).toBeVisible();
  });

  test('in practice leaves a page that can be practised again', async ({ page, baseURL }) => {
    await reloadWhileHanging(page, '/about/practice/', `${baseURL ?? ''}/about/practice/done/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practise leaving');
  });
});

test('Shift held while the wheel turns or something is dragged leaves nothing', async ({
  page,
}) => {
  await page.goto('/find/');
  await page.mouse.move(300, 300);
  for (const move of [
    () => page.mouse.wheel(0, 20),
    async () => {
      await page.mouse.down();
      await page.mouse.move(320, 320);
      await page.mouse.up();
    },
  ])
    for (let count = 0; count < 3; count += 1) {
      await page.keyboard.down('Shift');
      await move();
      await page.keyboard.up('Shift');
    }
  await expect(page.locator('main')).toBeVisible();
  await expect(page.locator('.presses')).toBeEmpty();
});

test('no part of a query or a fragment stays in an address', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const readEntry = async () => {
    const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
    return entries[currentIndex]?.url;
  };
  for (const typed of [
    '?',
    '?q=stalking',
    '#stalking',
    '#He%20hits%20me',
    '#:~:text=stalking',
    '#report:~:text=stalking',
    '?q=x#x:~:text=stalking',
  ]) {
    await page.goto('about:blank');
    await page.goto(`/g/report/${typed}`);
    await expect.poll(readEntry, typed).toMatch(/\/g\/report\/$/);
    // The same behind the page that is open, which loads nothing.
    await page.goto(`/g/report/${typed.replace('?', '#')}`);
    await expect.poll(readEntry, typed).toMatch(/\/g\/report\/$/);
  }
});

test('a name before the host keeps nothing from being taken off', async ({ page, baseURL }) => {
  const address = `${baseURL ?? ''}/s/nsh/`;
  await page.goto(`${address.replace('//', '//name:x@')}?q=stalking`);
  expect(await page.evaluate(() => location.href)).toBe(address);
});

test('a link to a part of another page shows that part, and keeps no fragment', async ({
  page,
}) => {
  await page.goto('/find/#own');
  await expect(page.locator('#own')).toBeInViewport();
  await expect(page).toHaveURL(/\/find\/$/);
});

test('a tab in the background has a mark that is gone when it is looked at', async ({ page }) => {
  await page.goto('/s/nsh/');
  const turn = (isHidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
      document.dispatchEvent(new Event('visibilitychange'));
      return history.state as unknown;
    }, isHidden);
  expect(await turn(true)).toBe(2);
  expect(await turn(false)).toBeNull();
});
