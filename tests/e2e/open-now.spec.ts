import { expect, inQuietWeek, slowIf, test, waitTwoFrames } from './fixtures.ts';
import type { Page } from '@playwright/test';

/** The helpline's hours, by the records: Mondays until 8pm, Tuesdays until 4pm, both from 9:30am. */
const OPEN = inQuietWeek('mon', '15:00');
const CLOSED = inQuietWeek('mon', '21:00');
const HELPLINE = 'national-stalking-helpline';
const ALWAYS = 'victim-support';

/** Where somebody lands whose first line is the helpline, with another beside it. */
const LED = ['/w/24a/', '/g/what/'];
/** The front page has lines that are always open above its doors, and so never changes their order. */
const LANDINGS = ['/', ...LED];

const findLine = (page: Page) => page.locator(`[data-service="${HELPLINE}"] [data-week]`).first();

/** Opens a page at a moment of which only the date is set: timers go on as usual. */
async function openAt(page: Page, path: string, time: Date): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.goto(path);
}

/** Opens a page whose clock stands still, frames too, until a test moves it on. */
async function openPaused(page: Page, path: string, time: Date): Promise<void> {
  await page.clock.install({ time: new Date(time.getTime() - 60_000) });
  await page.clock.pauseAt(time);
  await page.goto(path);
}

/** Whose numbers are in the first card, in the order of the page. */
function listCard(page: Page): Promise<string[]> {
  return page
    .locator('main .contact-card')
    .first()
    .locator('a[href^="tel:"]')
    .evaluateAll((links) =>
      links.map((link) => link.closest<HTMLElement>('[data-service]')?.dataset['service'] ?? ''),
    );
}

declare global {
  interface Window {
    /** The words of what changed its place. */
    moved: string[];
  }
}

/**
 * Notes in each frame where every element is, as long as the page is open, and what is no longer where it
 * was; made to be sent to the page. What the browser itself tells of shifts comes too late to wait for.
 */
function watchPlaces(): void {
  const places = new Map<Element, number>();
  window.moved = [];
  const look = () => {
    for (const element of document.querySelectorAll('main *')) {
      const place = element.getBoundingClientRect().top + scrollY;
      const isMoved = Math.abs((places.get(element) ?? place) - place) > 0.5;
      if (isMoved) window.moved.push(element.textContent.trim().slice(0, 40));
      places.set(element, place);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const path of [...LANDINGS, '/s/nsh/'])
  test(
    `${path} says until when the line is open, and that it is closed`,
    slowIf(path === '/g/what/'),
    async ({ page }) => {
      await openAt(page, path, OPEN);
      await expect(findLine(page)).toHaveText('Open now by these hours, until 8pm.');
      await openAt(page, path, CLOSED);
      await expect(findLine(page)).toHaveText(
        'Closed now by these hours. Opens tomorrow at 9:30am.',
      );
    },
  );

test('the front page begins at every hour with a line of each side that is always open', async ({
  page,
}) => {
  for (const time of [OPEN, CLOSED]) {
    await openAt(page, '/', time);
    await expect(findLine(page)).not.toBeEmpty();
    const first = page.locator('a[href^="tel:"]:not(.n999)');
    await expect(first.nth(0)).toHaveAttribute('href', 'tel:+448081689111');
    await expect(first.nth(1)).toHaveAttribute('href', 'tel:116123');
    await expect(first.nth(2)).toHaveAttribute('href', 'tel:+448088020300');
  }
});

for (const path of LED)
  test(
    `${path} begins with the line that is open, for the keyboard too`,
    slowIf(path === '/g/what/'),
    async ({ page }) => {
      await openPaused(page, path, OPEN);
      expect((await listCard(page)).slice(0, 2)).toEqual([HELPLINE, ALWAYS]);
      await page.clock.pauseAt(CLOSED);
      await page.goto(path);
      expect((await listCard(page)).slice(0, 2)).toEqual([ALWAYS, HELPLINE]);

      const card = page.locator('main .contact-card').first();
      const numbers = card.locator('a[href^="tel:"]');
      await expect(numbers.nth(0)).toHaveClass('call');
      await expect(numbers.nth(1)).toHaveClass(/quiet/);
      await expect(card.locator(`[data-service="${ALWAYS}"]`)).toContainText('Open day and night:');
      await expect(card.locator(`[data-service="${ALWAYS}"]`)).not.toContainText('Closed');

      await card.locator('a').first().focus();
      const focused: (string | null)[] = [];
      for (const count = await card.locator('a').count(); focused.length < count;) {
        focused.push(
          await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null),
        );
        await page.keyboard.press('Tab');
      }
      expect(focused).toEqual(
        await card.locator('a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
      );
    },
  );

for (const path of LANDINGS)
  test(
    `${path} moves nothing that was seen @phone`,
    slowIf(path === '/g/what/'),
    async ({ page }) => {
      await page.addInitScript(watchPlaces);
      for (const time of [OPEN, CLOSED]) {
        await openAt(page, path, time);
        await expect(findLine(page)).not.toBeEmpty();
        await waitTwoFrames(page);
        expect(await page.evaluate(() => window.moved)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    },
  );

test('the heading of a service’s own page stays above its own number', async ({ page }) => {
  await openPaused(page, '/s/nsh/', CLOSED);
  await expect(findLine(page)).toContainText('Closed now');
  expect((await listCard(page)).at(0)).toBe(HELPLINE);
});

test('the words change in the minute, and nothing else moves @phone', async ({ page }) => {
  await page.clock.install({ time: inQuietWeek('mon', '19:58:30') });
  await page.goto('/w/24a/');
  await page.clock.pauseAt(inQuietWeek('mon', '19:59:30'));
  const line = findLine(page);
  await expect(line).toHaveText('Open now by these hours, until 8pm.');
  const measure = () =>
    page
      .locator('main *')
      .evaluateAll((elements) =>
        elements.map((element) => JSON.stringify(element.getBoundingClientRect())),
      );
  const before = await measure();
  await page.clock.runFor(29_999);
  await expect(line).toContainText('Open now');
  await page.clock.runFor(1);
  await expect(line).toHaveText('Closed now by these hours. Opens tomorrow at 9:30am.');
  expect((await listCard(page)).slice(0, 2)).toEqual([HELPLINE, ALWAYS]);
  expect(await measure()).toEqual(before);

  await page.clock.runFor('13:30:00');
  await expect(line).toHaveText('Open now by these hours, until 4pm.');
  expect(await measure()).toEqual(before);
});

for (const event of ['pageshow', 'visibilitychange'])
  test(`the words are reckoned again at ${event}`, async ({ page }) => {
    await openAt(page, '/s/nsh/', OPEN);
    await expect(findLine(page)).toContainText('Open now');
    await page.clock.setFixedTime(CLOSED);
    await page.evaluate((type) => {
      const target = type === 'pageshow' ? window : document;
      target.dispatchEvent(new Event(type));
    }, event);
    await expect(findLine(page)).toContainText('Closed now');
  });

test('a text that somebody translated stays until there is another to say', async ({ page }) => {
  await openAt(page, '/s/nsh/', OPEN);
  const line = findLine(page);
  await line.evaluate((element) => {
    element.textContent = 'Ar agor';
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(line).toHaveText('Ar agor');
});

test('on a bank holiday no line is called open, and none is moved', async ({ page }) => {
  await openPaused(page, '/w/24a/', new Date('2026-12-25T11:00:00Z'));
  await expect(findLine(page)).toHaveText('These hours may differ, as a bank holiday is near.');
  expect((await listCard(page)).at(0)).toBe(HELPLINE);
});

test('before a bank holiday no opening is named, and the line that is open is first', async ({
  page,
}) => {
  await openPaused(page, '/w/24a/', new Date('2026-12-24T21:00:00Z'));
  await expect(findLine(page)).toHaveText('These hours may differ, as a bank holiday is near.');
  expect((await listCard(page)).at(0)).toBe(ALWAYS);
});

for (const [name, time] of [
  ['long after the list of bank holidays ends', '2035-06-04T11:00:00Z'],
  ['by a clock that was never set', '1970-01-01T00:00:00Z'],
  ['by a clock that lost its battery', '2001-01-01T10:00:00Z'],
] as const)
  test(`only the printed hours are there ${name}`, async ({ page }) => {
    await openAt(page, '/', new Date(time));
    await expect(page.locator('main')).toContainText('Monday and Wednesday, 9:30am to 8pm.');
    await expect(findLine(page)).toBeEmpty();
    await expect(page.locator('body')).not.toContainText(/undefined|NaN|Invalid/);
  });

for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles'])
  test.describe(`in ${timezoneId}`, slowIf(timezoneId !== 'America/Los_Angeles'), () => {
    test.use({ timezoneId });
    test('hours are by the clock in London where people land', async ({ page }) => {
      await openAt(page, '/s/nsh/', inQuietWeek('tue', '15:59:59'));
      await expect(findLine(page)).toHaveText('Open now by these hours, until 4pm.');
    });
  });

test('@no-script the printed hours are in the order that was sent', async ({ page }) => {
  for (const path of LANDINGS) {
    await page.goto(path);
    await expect(findLine(page)).toBeEmpty();
    await expect(findLine(page)).toBeHidden();
    await expect(page.locator('main')).toContainText('Monday and Wednesday, 9:30am to 8pm.');
    if (path === '/') continue;
    expect((await listCard(page)).slice(0, 2)).toEqual([HELPLINE, ALWAYS]);
  }
});

test('paper has the printed hours only', async ({ page }) => {
  await openAt(page, '/s/nsh/', OPEN);
  await expect(findLine(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(findLine(page)).toBeHidden();
});

/** What may arrive broken, by the names people give it. */
const FAULTS: readonly [string, (html: string) => string][] = [
  ['an empty week', (html) => html.replaceAll(/data-week="[^"]*"/g, 'data-week=""')],
  ['a week of nonsense', (html) => html.replaceAll(/data-week="[^"]*"/g, 'data-week="9+|x-|[]"')],
  ['a week cut half way', (html) => html.replaceAll(/(data-week="\d+[+-])[^"]*"/g, '$1"')],
  ['no holidays', (html) => html.replace(/data-holidays="[^"]*"/, '')],
  ['holidays of nonsense', (html) => html.replace(/data-holidays="[^"]*"/, 'data-holidays="0"')],
];

for (const [index, [name, breakPage]] of FAULTS.entries())
  test(`${name} leaves the page as it was sent`, slowIf(index % 2 > 0), async ({ page }) => {
    await page.route('/w/24a/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: breakPage(await response.text()) });
    });
    await openAt(page, '/w/24a/', CLOSED);
    await expect(page.locator('#leave')).toBeVisible();
    await expect(findLine(page)).toBeEmpty();
    expect((await listCard(page)).slice(0, 2)).toEqual([HELPLINE, ALWAYS]);
  });

/** What the script asks of a browser beside what the head's script does. */
for (const [index, name] of [
  'MutationObserver',
  'requestAnimationFrame',
  'Intl',
  'setTimeout',
].entries())
  test(
    `a browser without ${name} shows the printed hours, and leaves`,
    slowIf(index % 2 > 0),
    async ({ page }) => {
      await page.addInitScript((missing) => {
        Object.defineProperty(window, missing, { value: undefined });
        if (missing === 'Intl')
          Date.prototype.toLocaleString = () => {
            throw new RangeError('no zones');
          };
      }, name);
      await page.goto('/w/24a/');
      await expect(page.locator('main')).toContainText('Monday and Wednesday, 9:30am to 8pm.');
      await expect(page.locator(`[data-service="${HELPLINE}"] .call`)).toBeVisible();
      await page.locator('#leave').click();
      await expect(page.locator('h1')).toHaveText('Weather');
    },
  );
