import { expect, type Page, test as base } from '@playwright/test';
import { newerFeatures, removeFeature } from '../support/newer-features.ts';
import { inQuietWeek, slowIf } from './fixtures.ts';

// Faults on purpose: the console may say what it likes, and the visitor sees none of it.
const test = base.extend<{ pageErrors: string[] }>({
  pageErrors: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(
        (url) => url.origin !== baseURL,
        (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
      );
      await use(errors);
    },
    { auto: true },
  ],
});

/** The two pages that a script makes live, and how a reader begins there. */
const LIVE = {
  '/find/': async (page: Page) => {
    await page.getByRole('searchbox').fill('stalking');
  },
  '/check/a/': async (page: Page) => {
    await page.locator('[data-option="v2.twice"], [data-option^="v2."]').first().click();
  },
} as const;
const paths = Object.keys(LIVE) as (keyof typeof LIVE)[];

/** Every number that can be pressed on the page, in order. */
function listNumbers(page: Page): Promise<(string | null)[]> {
  return page
    .locator('main a[href^="tel:"], main a[href^="sms:"]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => link.getAttribute('href')),
    );
}

/** What has to be true after any fault: nothing that was sent is gone, and the exit leaves. */
async function expectWhole(page: Page, sent: readonly (string | null)[]): Promise<void> {
  await expect.poll(() => listNumbers(page)).toEqual(sent);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/undefined|\[object|TypeError|Error:/);
  await page.locator('#leave').click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
}

const SCRIPT = /\/_astro\/\w+\.\w+\.js/;
const DATA = /\/(?:data|rest)\.\w+\.js/;

const PLACES = paths.flatMap((path) => [
  { path, file: 'script', pattern: SCRIPT },
  { path, file: 'data', pattern: DATA },
]);

/** How a file may fail to come, by the names people give it. */
const FAILURES: [string, Parameters<Page['route']>[1]][] = [
  ['is blocked', (route) => route.abort()],
  ['is not found', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['is refused for now', (route) => route.fulfill({ status: 503, body: '' })],
  ['is empty', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })],
  [
    'is a page instead',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' }),
  ],
  [
    'is a page that calls itself a script',
    (route) => route.fulfill({ contentType: 'text/javascript', body: '<!doctype html><p>Log in' }),
  ],
  [
    'is of another build',
    (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export default {}; export const a=1',
      }),
  ],
  [
    'throws',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no")' }),
  ],
  [
    'is cut half way',
    async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.slice(0, body.length / 2) });
    },
  ],
];

// The same lines load both files of both pages: the quick suite tries each failure in one place.
for (const [place, { path, file, pattern }] of PLACES.entries())
  for (const [index, [failure, handler]] of FAILURES.entries())
    test(
      `${path} stays whole where its ${file} ${failure}`,
      slowIf(index % PLACES.length !== place),
      async ({ page }) => {
        await page.goto(path);
        const sent = await listNumbers(page);
        expect(sent.length).toBeGreaterThan(3);
        await page.route(pattern, handler);
        await LIVE[path](page);
        // A status that arrives with its words in it is read out by few readers.
        await expect(page.getByRole('alert')).toContainText('just now.');
        await expectWhole(page, sent);
      },
    );

for (const path of paths) {
  // What happens to both pages alike is tried on one of them in the quick suite.
  const onFind = slowIf(path !== '/find/');
  const onCheck = slowIf(path !== '/check/a/');

  test(`${path} works at the next press where one answer failed`, onCheck, async ({ page }) => {
    await page.goto(path);
    await page.route(DATA, (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
    await LIVE[path](page);
    await expect(page.locator('[data-late]')).toBeVisible();
    await LIVE[path](page);
    await expect(page.locator('.results, .question').first()).toBeVisible();
    await expect(page.locator('[data-late]')).toBeHidden();
  });

  test(
    `${path} says so where its data is 20 seconds late, and then goes on`,
    onFind,
    async ({ page }) => {
      await page.clock.install();
      let send = () => {};
      const isDue = new Promise<void>((resolve) => {
        send = resolve;
      });
      await page.route(DATA, async (route) => {
        await isDue;
        await route.continue();
      });
      await page.goto(path);
      const sent = await listNumbers(page);
      const request = page.waitForRequest(DATA);
      await LIVE[path](page);
      await request;
      await expect(page.locator('[data-late]')).toBeHidden();
      await page.clock.runFor(20_000);
      await expect(page.locator('[data-late]')).toBeVisible();
      expect(await listNumbers(page)).toEqual(sent);
      send();
      await expect(page.locator('.results, .question').first()).toBeVisible();
      await expect(page.locator('[data-late]')).toBeHidden();
    },
  );

  test(`${path} works where an extension put elements everywhere`, async ({ page }) => {
    await page.goto(path);
    const meddle = () =>
      page.evaluate(() => {
        for (const element of document.querySelectorAll(
          'main, main div, main section, main ul, main p',
        )) {
          element.prepend(document.createElement('ext-mark'));
          element.append(document.createElement('ext-mark'));
        }
      });
    await meddle();
    await LIVE[path](page);
    await expect(page.locator('.results, .question').first()).toBeVisible();
    await meddle();
    if (path === '/find/') {
      await page.getByRole('searchbox').fill('suicidal');
      await expect(page.locator('.pinned [data-entry="samaritans"]')).toBeVisible();
      await page.getByRole('searchbox').fill('');
      await expect(page.locator('[data-whole]')).toBeVisible();
    } else {
      await page.getByRole('button', { name: 'See help now' }).first().click();
      await expect(page.locator('.outcome h1')).toBeVisible();
      expect((await listNumbers(page)).length).toBeGreaterThan(2);
    }
  });

  test(`${path} works where every text was translated in place`, async ({ page }) => {
    await page.goto(path);
    const translate = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (!text.data.trim() || text.parentElement?.closest('script, style, option')) continue;
          const outer = document.createElement('span');
          text.replaceWith(outer);
          const inner = document.createElement('span');
          inner.textContent = text.data;
          outer.append(inner);
        }
      });
    await translate();
    await LIVE[path](page);
    await expect(page.locator('.results, .question').first()).toBeVisible();
    await translate();
    if (path === '/find/') {
      for (const [typed, meant] of [
        ['stlaking', 'stalking'],
        ['polcie', 'police'],
      ] as const) {
        await page.getByRole('searchbox').fill(typed);
        await expect(page.locator('.results')).toContainText(`Did you mean “${meant}”?`);
        await translate();
      }
    } else {
      for (const name of ['Next', 'Back']) {
        const question = await page.locator('.question h1').textContent();
        await page.locator('.question').getByRole('button', { name }).click();
        await expect(page.locator('.question h1')).not.toHaveText(question ?? '');
        await translate();
      }
      await page.getByRole('button', { name: 'See help now' }).first().click();
      await expect(page.locator('.outcome h1')).toBeVisible();
    }
  });

  test(`${path} works without any feature newer than the browsers named`, async ({
    page,
    pageErrors,
  }) => {
    for (const feature of newerFeatures) await page.addInitScript(removeFeature, feature);
    await page.goto(path);
    await LIVE[path](page);
    await expect(page.locator('.results, .question').first()).toBeVisible();
    if (path === '/check/a/') {
      await page.getByRole('button', { name: 'See help now' }).first().click();
      await expect(page.locator('.outcome h1')).toBeVisible();
    } else {
      await expect(page.locator('.results [data-entry]').first()).toBeVisible();
      await page.getByRole('searchbox').fill('he wont leve me alone');
      await expect(page.locator('.results')).toContainText('National Stalking Helpline');
    }
    expect(pageErrors).toEqual([]);
    await page.locator('#leave').click();
    await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  });

  test(`${path} goes on offline once it was begun`, onCheck, async ({ page, context }) => {
    await page.goto(path);
    await LIVE[path](page);
    await expect(page.locator('.results, .question').first()).toBeVisible();
    await context.setOffline(true);
    if (path === '/find/') await page.getByRole('searchbox').fill('police');
    else await page.getByRole('button', { name: 'See help now' }).click();
    await expect(page.locator('.results, .outcome').first()).toBeVisible();
    expect((await listNumbers(page)).length).toBeGreaterThan(2);
  });

  for (const year of [2019, 2035])
    test(
      `${path} works where the clock says ${year}`,
      year === 2019 ? onFind : onCheck,
      async ({ page, pageErrors }) => {
        await page.clock.setFixedTime(new Date(`${year}-06-03T12:00:00Z`));
        await page.goto(path);
        await LIVE[path](page);
        await expect(page.locator('.results, .question').first()).toBeVisible();
        if (path === '/check/a/') await page.getByRole('button', { name: 'See help now' }).click();
        await expect.poll(async () => (await listNumbers(page)).length).toBeGreaterThan(2);
        expect(pageErrors).toEqual([]);
      },
    );
}

for (const path of paths)
  test(
    `${path} shows what was sent where an extension takes the live part out`,
    slowIf(path !== '/find/'),
    async ({ page }) => {
      await page.goto(path);
      const sent = await listNumbers(page);
      await LIVE[path](page);
      await expect(page.locator('.results, .question').first()).toBeVisible();
      await page.evaluate(() => {
        document.querySelector('[data-place]')?.replaceChildren();
      });
      await expect(page.locator('[data-late]')).toBeVisible();
      await expectWhole(page, sent);
    },
  );

test('what fails after the reader began gives back what was sent', async ({ page }) => {
  await page.goto('/check/a/');
  const sent = await listNumbers(page);
  await LIVE['/check/a/'](page);
  await expect(page.locator('.question')).toBeVisible();
  await page.evaluate(() => {
    // An example of a missing interface: the outcome reads the time.
    Intl.DateTimeFormat.prototype.formatToParts = () => {
      throw new Error('no time');
    };
  });
  await page.getByRole('button', { name: 'See help now' }).click();
  await expect(page.locator('.printable')).toBeVisible();
  await expect(page.locator('[data-late]')).toBeVisible();
  await expectWhole(page, sent);
});

for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])
  test.describe(`in ${timezoneId}`, slowIf(timezoneId !== 'Pacific/Kiritimati'), () => {
    test.use({ timezoneId });
    test('hours are by the clock in London', async ({ page }) => {
      await page.clock.setFixedTime(inQuietWeek('tue', '15:58'));
      await page.goto('/find/');
      await page.getByRole('searchbox').fill('stalking helpline');
      await expect(
        page.locator('.results [data-entry="national-stalking-helpline"] .open-line'),
      ).toHaveText('Open now by these hours, until 4pm.');
    });
  });

test('says again each minute whether a line is open', async ({ page }) => {
  // The helpline closes at 4pm by the hours we have.
  await page.clock.install({ time: inQuietWeek('tue', '15:58') });
  await page.goto('/find/');
  await page.getByRole('searchbox').fill('stalking helpline');
  await page.clock.runFor(1000);
  const line = page.locator('.results [data-entry="national-stalking-helpline"] .open-line');
  await expect(line).toContainText('until 4pm');
  await page.clock.runFor(3 * 60_000);
  await expect(line).not.toContainText('until 4pm');
  await page.clock.fastForward('15:00:00');
  await page.clock.runFor(60_000);
  await expect(line).toContainText(/open/i);
});
