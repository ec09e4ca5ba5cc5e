import type { Locator, Page } from '@playwright/test';
import { expect, PAGE_TYPES, sampleNow, test } from './fixtures.ts';

/** A press of a link, or three of Shift. */
type Press = { selector: string } | { shifts: number };

/** What the page looks like in the very task of a press, before anything can be awaited. */
async function readAfter(page: Page, press: Press) {
  return page.evaluate((way) => {
    if ('selector' in way) document.querySelector<HTMLElement>(way.selector)?.click();
    else
      for (let count = 0; count < way.shifts; count += 1)
        for (const type of ['keydown', 'keyup'])
          dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    return {
      isHidden: getComputedStyle(document.body).display === 'none',
      title: document.title,
      alerts: [...document.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent),
    };
  }, press);
}

async function pressShift(page: Page, times: number) {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

for (const { name, pages, tag } of sampleNow(PAGE_TYPES))
  test(
    `the first Tab reaches the link that leaves, the second the main content, on ${name}`,
    tag,
    async ({ page }) => {
      for (const path of pages) {
        await page.goto(path);
        await page.keyboard.press('Tab');
        const first = page.locator(':focus');
        await expect(first).toHaveClass(/skip-leave/);
        await expect
          .poll(() => first.evaluate((link) => Math.min(link.clientHeight, link.clientWidth)))
          .toBeGreaterThanOrEqual(48);
        await page.keyboard.press('Tab');
        await expect(page.locator(':focus')).toHaveText('Skip to main content');
      }
    },
  );

for (const [name, press] of [
  ['the control', { selector: '#leave' }],
  ['its skip link', { selector: '.skip-leave' }],
  ['Shift pressed three times', { shifts: 3 }],
] as const) {
  test(`${name} hides the page within its handler and replaces it`, async ({
    page,
    foreignRequests,
  }) => {
    await page.goto('/s/nsh/');
    const length = await page.evaluate(() => history.length);
    expect(await readAfter(page, press)).toEqual({
      isHidden: true,
      title: 'Loading',
      alerts: ['Loading'],
    });
    await expect(page.locator('h1')).toHaveText('Weather');
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    expect(foreignRequests).toHaveLength(1);
  });
}

const OTHER_PRESSES: Record<string, Parameters<Locator['click']>[0]> = {
  Control: { modifiers: ['ControlOrMeta'] },
  Shift: { modifiers: ['Shift'] },
  Alt: { modifiers: ['Alt'] },
  'the middle button': { button: 'middle' },
};
for (const [name, options] of Object.entries(OTHER_PRESSES))
  test(`the control leaves in this tab, and in no other, when pressed with ${name}`, async ({
    page,
    context,
  }) => {
    await page.goto('/s/nsh/');
    await page.locator('#leave').click(options);
    await expect(page.locator('h1')).toHaveText('Weather');
    expect(context.pages()).toHaveLength(1);
  });

test('the control leaves when the mouse moves a little while it is pressed', async ({ page }) => {
  await page.goto('/s/nsh/');
  const box = await page.locator('#leave').boundingBox();
  if (!box) throw new Error('is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 10, y, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('h1')).toHaveText('Weather');
});

test('the menu of the control leaves the page as it is', async ({ page, foreignRequests }) => {
  await page.goto('/s/nsh/');
  await page.locator('#leave').click({ button: 'right' });
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none');
  expect(foreignRequests).toHaveLength(0);
});

test('the page stays hidden where the other site never answers', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/**', () => new Promise(() => undefined));
  await page.goto('/s/nsh/');
  // The page tells of itself a second later: while another page is awaited, a locator would wait.
  const told = page.waitForEvent('console');
  await page.evaluate(() => {
    setTimeout(() => {
      console.log(getComputedStyle(document.body).display, document.title, location.pathname);
    }, 1000);
  });
  await readAfter(page, { shifts: 3 });
  expect((await told).text()).toBe('none Loading /s/nsh/');
});

test('fields are emptied, and the parts with answers are told', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/**', () => new Promise(() => undefined));
  await page.goto('/');
  const state = await page.evaluate(() => {
    const field = document.createElement('input');
    field.value = 'typed';
    document.querySelector('main')?.append(field);
    let isTold = false;
    addEventListener('leave', () => (isTold = true));
    document.querySelector<HTMLElement>('#leave')?.click();
    return { value: field.value, isTold };
  });
  expect(state).toEqual({ value: '', isTold: true });
});

test('the other tabs of the site leave too', async ({ page, context }) => {
  const other = await context.newPage();
  await other.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await other.goto('/s/plsi/');
  await page.goto('/s/nsh/');
  await page.locator('#leave').click();
  await expect(other.locator('h1')).toHaveText('Weather');
});

test.describe('Shift', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: 0 });
    await page.goto('/');
    // From here on time passes only where the test says so, however slow the machine is.
    await page.clock.pauseAt(600_000);
  });

  test('says what remains, and lapses after five seconds', async ({ page }) => {
    const status = page.locator('.presses[role=status]');
    await pressShift(page, 1);
    await expect(status).toHaveText('Press Shift 2 more times to leave.');
    await page.clock.runFor(4_000);
    await pressShift(page, 1);
    await expect(status).toHaveText('Press Shift once more to leave.');
    await page.clock.runFor(5_100);
    await expect(status).toBeEmpty();
    await pressShift(page, 2);
    await expect(page.locator('main')).toBeVisible();
  });

  for (const [name, use] of [
    ['another key in between', async (page: Page) => page.keyboard.press('a')],
    ['Escape in between', async (page: Page) => page.keyboard.press('Escape')],
    ['its use with another key', async (page: Page) => page.keyboard.press('Shift+Tab')],
    ['a click in between', async (page: Page) => page.mouse.click(5, 5)],
  ] as const) {
    test(`is counted anew after ${name}`, async ({ page }) => {
      await pressShift(page, 2);
      await use(page);
      await pressShift(page, 2);
      await expect(page.locator('main')).toBeVisible();
      await pressShift(page, 1);
      await expect(page.locator('h1')).toHaveText('Weather');
    });
  }

  test('does not count while it is held down', async ({ page }) => {
    for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator('.presses')).toBeEmpty();
  });

  test('Escape leaves nothing', async ({ page }) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
    await expect(page.locator('main')).toBeVisible();
  });
});

test.describe('one visit is one entry', () => {
  test('over pages, ways back and parts of a page', async ({ page }) => {
    await page.goto('/');
    const length = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: 'Something is happening to me' }).click();
    await page.getByRole('link', { name: 'Everyone who can help' }).first().click();
    await page.locator('#police').click();
    await expect(page.getByRole('link', { name: 'Crimestoppers' })).toBeVisible();
    await expect(page).toHaveURL('/find/');
    await page.getByRole('link', { name: 'Skip to main content' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.getByRole('link', { name: 'Psychologist-led programme (PLSI)' }).click();
    await page.getByRole('link', { name: 'Back to Local help' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Help with stalking, whoever you are',
    );
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('and the next Tab goes on from where somebody clicked, not from the top', async ({
    page,
  }) => {
    await page.goto('/g/what/');
    const goOnFromEnd = async () => {
      await page.locator('main h2').last().click();
      await page.keyboard.press('Tab');
      return page.evaluate(() => {
        const range = document.createRange();
        range.selectNode([...document.querySelectorAll('main h2')].at(-1) ?? document);
        return document.activeElement && range.comparePoint(document.activeElement, 0);
      });
    };
    const AFTER = 1;
    expect(await goOnFromEnd()).toBe(AFTER);
    await page.getByRole('link', { name: 'Skip to main content' }).press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.locator('footer').click({ position: { x: 1, y: 1 } });
    expect(await goOnFromEnd()).toBe(AFTER);
  });

  test('after which the device’s own Back leaves the site', async ({ page }) => {
    await page.goto('about:blank');
    await page.goto('/');
    await page.getByRole('link', { name: 'Something is happening to me' }).click();
    await page.waitForURL('/check/a/');
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });

  test('and a press with Ctrl opens a tab as the browser has it', async ({ page, context }) => {
    await page.goto('/');
    const opened = context.waitForEvent('page');
    await page
      .locator('.door')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await (await opened).waitForURL('/check/a/');
    await expect(page).toHaveURL('/');
  });
});

test.describe('the second line', () => {
  test('sends on who comes back to an older entry after leaving', async ({ page }) => {
    await page.goto('/s/nsh/');
    // A typed address makes a second entry, which the one-entry scheme cannot prevent.
    await page.goto('/s/plsi/');
    await page.locator('#leave').click();
    await expect(page.locator('h1')).toHaveText('Weather');
    // The page gone back to is replaced before it has loaded.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('h1')).toHaveText('Weather');
    await expect(page).toHaveURL(/www\.bbc\.co\.uk/);
  });

  test('lets a link to another site be followed and come back from', async ({ page }) => {
    await page.goto('/s/nsh/');
    await page.getByText('Email and website').click();
    await page.getByRole('link', { name: 'suzylamplugh.org' }).click();
    await expect(page.locator('h1')).toHaveText('Weather');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('National Stalking Helpline');
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('shows a fresh visit after leaving in the same tab, and a reload', async ({ page }) => {
    await page.goto('/s/nsh/');
    await page.locator('#leave').click();
    await expect(page.locator('h1')).toHaveText('Weather');
    await page.goto('/s/nsh/');
    await expect(page.locator('main')).toBeVisible();
    await page.reload();
    await expect(page.locator('main')).toBeVisible();
  });

  test('shows the page where the browser does not say how it was reached', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'navigation');
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await page.goto('/s/nsh/');
    await expect(page.locator('main')).toBeVisible();
    await page.locator('#leave').click();
    await expect(page.locator('h1')).toHaveText('Weather');
  });
});

test('twenty tracking parameters are gone before the page shows, and go nowhere', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-paint').length > 0)
        document.documentElement.dataset['painted'] = location.href;
    }).observe({ type: 'paint', buffered: true });
  });
  const query = [
    ...['source', 'medium', 'campaign', 'term', 'content', 'id'].map((name) => `utm_${name}=qqq`),
    ...['fbclid', 'gclid', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'ttclid', 'twclid'],
    ...['li_fat_id', 'igshid', 'mc_cid', 'mc_eid', '_hsenc', 'yclid'],
  ].map((part) => (part.includes('=') ? part : `${part}=qqq`));
  expect(query).toHaveLength(20);
  const later: string[] = [];
  await page.goto(`/w/24a-gp/?${query.join('&')}#utm_medium=qqq`);
  page.on('request', (request) => later.push(request.url(), request.headers()['referer'] ?? ''));
  await expect(page.locator('html')).toHaveAttribute('data-painted', /\/w\/24a-gp\/$/);
  await expect(page).toHaveURL(/\/w\/24a-gp\/$/);
  expect(await page.content()).not.toContain('qqq');
  await page.getByRole('link', { name: 'Something is happening to me' }).click();
  await expect(page).toHaveURL(/\/check\/a\/$/);
  expect(later.filter((text) => text.includes('qqq'))).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

test.describe('practice', () => {
  for (const [name, practise] of [
    [
      'the button',
      async (page: Page) => page.getByRole('link', { name: 'Practise leaving now' }).click(),
    ],
    ['Shift pressed three times', async (page: Page) => pressShift(page, 3)],
  ] as const) {
    test(`with ${name} ends on a page of the site and disturbs no other tab`, async ({
      page,
      context,
    }) => {
      const other = await context.newPage();
      await other.goto('/s/plsi/');
      await page.goto('/about/practice/');
      await practise(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('That was it');
      await expect(other.locator('main')).toBeVisible();
    });
  }
});

test('the tab shows the neutral title from the first moment', async ({ page }) => {
  await page.goto('/s/nsh/');
  await expect(page).toHaveTitle('Local help: contact NSH');
});

test.describe('@no-script without script', () => {
  test('the controls leave as plain links, without a Referer', async ({ page }) => {
    await page.goto('/s/nsh/');
    const request = page.waitForRequest('https://www.bbc.co.uk/**');
    await page.locator('#leave').click();
    expect((await request).headers()['referer']).toBeUndefined();
    await expect(page.locator('h1')).toHaveText('Weather');
  });

  test('the descriptive title stays', async ({ page }) => {
    await page.goto('/s/nsh/');
    await expect(page).toHaveTitle(/National Stalking Helpline/);
  });
});
