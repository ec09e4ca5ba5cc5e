import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { begin, findOption, findRoute, NOW, press } from './question-steps.ts';

const { path } = findRoute('victim');

interface Point {
  x: number;
  y: number;
}

/** Presses the mouse; `count` is what the browser reports: 2 is the second press of a double click. */
async function pressAt(page: Page, { x, y }: Point, count: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down({ clickCount: count });
  await page.mouse.up({ clickCount: count });
}

/** The middle of something, once it is in view. */
async function findPoint(locator: Locator): Promise<Point> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Scrolls something under a point, where a screen that appears might have put it. */
async function bringUnder(locator: Locator, point: Point): Promise<void> {
  const isUnder = await locator.evaluate((element, { x, y }) => {
    const { top, height } = element.getBoundingClientRect();
    scrollBy(0, top + height / 2 - y);
    const found = document.elementFromPoint(x, y);
    return found !== null && (element === found || element.contains(found));
  }, point);
  expect(isUnder).toBe(true);
}

/** Stops the clock of the page, so that a press is as soon after another as a test says. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: NOW });
  await page.clock.pauseAt(new Date(NOW.getTime() + 1000));
}

/** The label of an option, which is as wide as its column. */
const findLabel = (page: Page, option: string) =>
  page.locator('.option', { has: findOption(page, option) });
const findBegin = (page: Page) =>
  page.getByRole('button', { name: 'Answer a few questions at a time' });
const findTicks = (page: Page) => page.locator('[data-option]:checked');

test.use({ viewport: { width: 360, height: 740 } });

test('the second press of a double click that begins, or goes on, answers nothing', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto(path);
  const start = await findPoint(findBegin(page));
  await pressAt(page, start, 1);
  await expect(page.locator('.question h1')).toBeFocused();
  await bringUnder(findLabel(page, 'v1.danger_now'), start);
  await pressAt(page, start, 2);
  await expect(findTicks(page)).toHaveCount(0);

  const next = await findPoint(page.getByRole('button', { name: 'Next' }));
  await pressAt(page, next, 1);
  await expect(findOption(page, 'v1.safe')).toHaveCount(0);
  const label = page.locator('.option').nth(3);
  await bringUnder(label, next);
  await pressAt(page, next, 2);
  await expect(findTicks(page)).toHaveCount(0);
  await page.clock.runFor(700);
  await pressAt(page, next, 1);
  await expect(label.locator('input')).toBeChecked();
});

test('the second press of a double click on a door answers nothing on its page', async ({
  page,
}) => {
  await page.goto('/');
  const door = await findPoint(page.locator(`a[href="${path}"]`).first());
  await pressAt(page, door, 1);
  await expect(page).toHaveURL(path);
  await expect(findBegin(page)).toBeVisible();
  await bringUnder(findLabel(page, 'v1.danger_now'), door);
  await pressAt(page, door, 2);
  await expect(findTicks(page)).toHaveCount(0);
  await expect(page.locator('.printable')).toBeVisible();
});

test('presses repeated until the questions come answer nothing, and the button shows that they come', async ({
  page,
}) => {
  await stopClock(page);
  let send = () => {};
  const isDue = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/rest\.\w+\.js/, async (route) => {
    await isDue;
    await route.continue();
  });
  await page.goto(path);
  const sign = () =>
    findBegin(page).evaluate((button) => getComputedStyle(button, '::after').content);
  expect(await sign()).toBe('none');
  const start = await findPoint(findBegin(page));
  const box = await findBegin(page).boundingBox();
  await pressAt(page, start, 1);
  expect(await sign()).toBe('"…"');
  // Nothing below it moves.
  expect(await findBegin(page).boundingBox()).toEqual(box);
  // Longer after the last press than a repeated one comes: what counts is when the screen changed.
  await page.clock.runFor(3000);
  send();
  await expect(page.locator('.question h1')).toBeFocused();
  const option = findLabel(page, 'v1.danger_now');
  await bringUnder(option, start);
  await page.clock.runFor(500);
  await pressAt(page, start, 1);
  await page.clock.runFor(500);
  await pressAt(page, start, 1);
  await expect(findTicks(page)).toHaveCount(0);
  await page.clock.runFor(700);
  await pressAt(page, start, 1);
  await expect(findOption(page, 'v1.danger_now')).toBeChecked();
});

test('a double click on Next leads one screen on', async ({ page }) => {
  await stopClock(page);
  await page.goto(path);
  await findBegin(page).click();
  const steps = page.locator('.part-head .eyebrow');
  const next = page.getByRole('button', { name: 'Next' });
  const first = await steps.textContent();
  const point = await findPoint(next);
  await pressAt(page, point, 1);
  await expect(steps).not.toHaveText(first ?? '');
  const second = await steps.textContent();
  await bringUnder(next, point);
  await pressAt(page, point, 2);
  await expect(steps).toHaveText(second ?? '');
  // A press that is no half of a double click is meant, however soon it comes.
  await pressAt(page, point, 1);
  await expect(steps).not.toHaveText(second ?? '');
});

test('the button shows nothing more once the questions cannot come', async ({ page }) => {
  await page.route(/\/rest\.\w+\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default {}' }),
  );
  await page.goto(path);
  await findBegin(page).click();
  await expect(page.locator('[data-late]')).toBeVisible();
  expect(
    await findBegin(page).evaluate((button) => getComputedStyle(button, '::after').content),
  ).toBe('none');
});

test('a press somewhere else, a key and assistive technology answer at once', async ({ page }) => {
  await stopClock(page);
  await page.goto(path);
  const start = await findPoint(findBegin(page));
  await pressAt(page, start, 1);
  await expect(page.locator('.question h1')).toBeFocused();
  await bringUnder(findLabel(page, 'v1.safe'), start);
  await pressAt(page, start, 2);
  await expect(findTicks(page)).toHaveCount(0);
  await findOption(page, 'v1.danger_unsure').evaluate((input: HTMLInputElement) => {
    input.click();
  });
  await expect(findOption(page, 'v1.danger_unsure')).toBeChecked();
  await findOption(page, 'v1.danger_unsure').press('ArrowUp');
  await expect(findOption(page, 'v1.danger_now')).toBeChecked();
  await findOption(page, 'v1.safe').click();
  await expect(findOption(page, 'v1.safe')).toBeChecked();
});

test('a double click chooses, and one more press clears', async ({ page }) => {
  await begin(page, path);
  for (const option of ['v1.safe', 'v1.danger_unsure']) {
    await findLabel(page, option).dblclick();
    await expect(findOption(page, option)).toBeChecked();
  }
  await findOption(page, 'v1.danger_unsure').click();
  await expect(findTicks(page)).toHaveCount(0);
});

test('the second press of a double click does not follow a link that has come under it', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto(path);
  await findBegin(page).click();
  const help = await findPoint(page.getByRole('button', { name: 'See help now' }).first());
  await pressAt(page, help, 1);
  await expect(page.locator('.outcome h1')).toBeFocused();
  const link = page.locator('.outcome a').first();
  await link.evaluate((element: HTMLElement) => {
    element.style.cssText = 'position: fixed; inset: 0';
    element.addEventListener('click', (event) => {
      event.preventDefault();
      element.dataset['followed'] = '';
    });
  });
  await bringUnder(link, help);
  await pressAt(page, help, 2);
  expect(await link.getAttribute('data-followed')).toBeNull();
  await page.clock.runFor(700);
  await pressAt(page, help, 1);
  expect(await link.getAttribute('data-followed')).toBe('');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap right after the page opened, or made again, answers nothing', async ({ page }) => {
    await stopClock(page);
    await page.goto(path);
    const label = findLabel(page, 'v1.danger_now');
    const opened = await findPoint(label);
    await page.touchscreen.tap(opened.x, opened.y);
    await expect(findTicks(page)).toHaveCount(0);
    await expect(page.locator('.printable')).toBeVisible();

    await page.clock.runFor(700);
    const start = await findPoint(findBegin(page));
    await page.touchscreen.tap(start.x, start.y);
    await expect(page.locator('.question h1')).toBeFocused();
    await bringUnder(label, start);
    await page.touchscreen.tap(start.x, start.y);
    await expect(findTicks(page)).toHaveCount(0);
  });

  test('a tap made again leaves what was chosen, and a later one clears it', async ({ page }) => {
    await stopClock(page);
    await page.goto(path);
    await findBegin(page).click();
    await expect(page.locator('.question h1')).toBeFocused();
    const option = findOption(page, 'v1.danger_unsure');
    await option.tap();
    await expect(option).toBeChecked();
    await option.tap();
    await expect(option).toBeChecked();
  });
});

test('in a low window nothing stays above the answer that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 568, height: 300 });
  await begin(page, path);
  await press(page, 'Next');
  await expect(page.locator('.question h1')).toBeFocused();
  const next = page.getByRole('button', { name: 'Next' });
  await next.focus();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Shift+Tab');
    const isSeen = await page.evaluate(() => {
      const focused = document.activeElement;
      const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return focused instanceof HTMLInputElement && focused === found;
    });
    expect(isSeen).toBe(true);
  }
});
