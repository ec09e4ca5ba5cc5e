import { expect, test, waitTwoFrames } from './fixtures.ts';
import { begin, findOption, press } from './question-steps.ts';

test('loads its script when the reader begins, and not for a finger that scrolls', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/check/a/');
  await page.locator('.sheet .lead').click();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  // What a press or the scrolling asked for would have been asked for by the second frame after.
  await waitTwoFrames(page);
  expect(scripts).toEqual([]);
  await findOption(page, 'v3.contact').click();
  await expect(page.locator('.question')).toBeVisible();
  expect(scripts).not.toEqual([]);
});

test('keeps what was ticked before the script came, and begins where the reader is', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_astro|\/rest\./, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/check/a/');
  await findOption(page, 'v2.repeated').click();
  await findOption(page, 'v3.contact').click();
  await findOption(page, 'v8.rel_ex_partner').click();
  await findOption(page, 'v8.rel_acquaintance').click();
  await expect(page.locator('.sheet')).toBeVisible();
  release();
  await expect(page.locator('.question')).toBeVisible();
  // Where the last press was, and not thrown to the end of the page.
  await expect(findOption(page, 'v8.rel_acquaintance')).toBeFocused();
  await expect(findOption(page, 'v8.rel_acquaintance')).toBeInViewport();
  await press(page, 'See help now');
  await press(page, 'Change my answers');
  for (const answer of ['Yes, more than once', 'Messages', 'A former partner', 'Someone I know'])
    await expect(page.locator('.answers')).toContainText(answer);
});

test('does not lose the sheet where the rest of the script never comes', async ({ page }) => {
  await page.route(/\/rest\./, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/check/a/');
  const failed = page.waitForResponse(/\/rest\./);
  await findOption(page, 'v4.home_entry').click();
  await failed;
  await waitTwoFrames(page);
  await expect(findOption(page, 'v4.home_entry')).toBeChecked();
  await expect(page.locator('[data-panel="danger"]').locator('visible=true')).toHaveCount(1);
});

test('tries again at the next press where the rest of the script did not come', async ({
  page,
}) => {
  await page.route(/\/rest\./, (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await page.goto('/check/a/');
  const button = page.getByRole('button', { name: 'Answer one question at a time' });
  await button.click();
  // A press while the failure is still on its way counts for nothing, as for a reader.
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 1000 });
    await expect(page.locator('.question')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
});

test('lets arrow keys pass a serious answer, which is announced and keeps the focus', async ({
  page,
}) => {
  await begin(page, '/check/a/');
  await findOption(page, 'v1.safe').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(findOption(page, 'v1.danger_now')).toBeFocused();
  await expect(page.locator('.interruption[role=alert] a[href="tel:999"]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(findOption(page, 'v1.danger_unsure')).toBeChecked();
  await expect(page.locator('.interruption')).toHaveCount(0);
});

test('goes back without losing an answer, changes one, and starts again', async ({ page }) => {
  await begin(page, '/check/a/');
  await findOption(page, 'v1.safe').click();
  for (let step = 0; step < 2; step += 1) await press(page, 'Next');
  await findOption(page, 'v2.once_only').click();
  for (let step = 0; step < 2; step += 1) await press(page, 'Back');
  await expect(findOption(page, 'v1.safe')).toBeChecked();
  for (let step = 0; step < 2; step += 1) await press(page, 'Next');
  await expect(findOption(page, 'v2.once_only')).toBeChecked();
  await press(page, 'See help now');
  await press(page, 'Change my answers');
  await press(page, /^Change your answer: Has someone/);
  await findOption(page, 'v2.repeated').click();
  await press(page, 'Back to your answers');
  await expect(page.locator('.answers')).toContainText('Yes, more than once');
  await expect(page.locator('.answers')).not.toContainText('Once, so far');
  await press(page, 'See help now');
  await press(page, 'Start again');
  await expect(findOption(page, 'v1.safe')).not.toBeChecked();
});

test('says that other answers were cleared by “none of these”', async ({ page }) => {
  await begin(page, '/check/a/');
  for (let step = 0; step < 3; step += 1) await press(page, 'Next');
  await findOption(page, 'v3.contact').click();
  await findOption(page, 'v3.none').click();
  await expect(page.locator('.question [role=status]')).toHaveText(/cleared/);
  await expect(findOption(page, 'v3.contact')).not.toBeChecked();
});

for (const control of ['#leave', '[data-clear]', 'Shift'])
  test(`forgets every answer when left by ${control}`, async ({ page, baseURL }) => {
    // The other site never answers, so that the page left can be looked at.
    await page.route(
      (url) => url.origin !== baseURL,
      () => new Promise(() => undefined),
    );
    await begin(page, '/check/a/');
    await findOption(page, 'v1.danger_now').click();
    await press(page, 'See help now');
    const left = await page.evaluate(async (selector) => {
      const link = document.querySelector<HTMLElement>(selector);
      if (link) link.click();
      else
        for (let count = 0; count < 3; count += 1)
          for (const kind of ['keydown', 'keyup'])
            dispatchEvent(new KeyboardEvent(kind, { key: 'Shift' }));
      // React forgets in a task of its own, which these come after.
      const isForgotten = () => !document.querySelector('[data-outcome], .question, .answers');
      for (let turn = 0; turn < 200 && !isForgotten(); turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        outcomes: document.querySelectorAll('[data-outcome], .question, .answers').length,
        checked: document.querySelectorAll('input:checked').length,
        display: getComputedStyle(document.body).display,
        title: document.title,
      };
    }, control);
    expect(left).toEqual({ outcomes: 0, checked: 0, display: 'none', title: 'Loading' });
  });

test('prints the contacts and neither the heading nor an answer, unless it is asked to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 673, height: 1000 });
  for (const path of ['/check/a/', '/check/b/']) {
    await begin(page, path);
    await page.locator('.option input').nth(1).click();
    await press(page, 'See help now');
    const answer = page.locator('.paper-answers');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.outcome h1')).toBeHidden();
    await expect(page.locator('.paper-heading')).toBeVisible();
    await expect(answer).toHaveCount(0);
    await expect(page.locator('#leave')).toBeHidden();
    const outcome = page.locator('.outcome');
    // Half of an A4 page within its margins, at 96 pixels an inch.
    await expect
      .poll(() => outcome.evaluate((part) => part.getBoundingClientRect().height))
      .toBeLessThan(((297 - 32) / 25.4) * 96 * 0.5);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Print my answers too').check();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});
