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
  await page.locator('.printable .lead').click();
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
  await expect(page.locator('.printable')).toBeVisible();
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

test('does not lose the printable questionnaire where the rest of the script never comes', async ({
  page,
}) => {
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
  const button = page.getByRole('button', { name: 'Answer a few questions at a time' });
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
  const safe = page.getByLabel('Yes, safe enough to carry on');
  const once = page.getByLabel('Once, so far');
  await safe.click();
  await press(page, 'Next');
  await once.click();
  const length = await page.evaluate(() => history.length);
  await press(page, 'Back');
  await expect(page.locator('.question h1')).toBeFocused();
  await expect(safe).toBeChecked();
  await press(page, 'Next');
  await expect(once).toBeChecked();
  await press(page, 'See help now');
  await press(page, 'Change my answers');
  await press(page, /^Change your answer: Has someone/);
  await page.getByLabel('Yes, more than once').click();
  await press(page, 'Back to your answers');
  await expect(page.locator('.answers')).toContainText('Yes, more than once');
  await expect(page.locator('.answers')).not.toContainText('Once, so far');
  await press(page, 'See help now');
  await press(page, 'Start again');
  await expect(safe).not.toBeChecked();
  // The whole visit is one entry: the device's own Back leaves the site at every step.
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('opens the next questions below without a press, says so, and takes none away', async ({
  page,
}) => {
  await begin(page, '/check/a/');
  const next = page.getByText('Has someone been giving you attention you don’t want?');
  await expect(next).toHaveCount(0);
  await page.getByLabel('Yes, safe enough to carry on').click();
  const safely = page.getByLabel('Yes, safely');
  const before = await safely.boundingBox();
  await safely.click();
  await expect(next).toBeVisible();
  await expect(page.locator('.question [role=status]')).toHaveText('More questions are below.');
  await expect(safely).toBeFocused();
  // Nothing moves under the finger.
  expect((await safely.boundingBox())?.y).toBe(before?.y);
  await safely.click();
  await expect(safely).not.toBeChecked();
  await expect(next).toBeVisible();
});

test('keeps the way to help in view, and covers nothing that takes the focus', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await begin(page, '/check/a/');
  await press(page, 'Next');
  const help = page.locator('.part-head').getByRole('button', { name: 'See help now' });
  const inputs = await page.locator('.question input').all();
  for (const input of [...inputs, ...inputs.reverse()]) {
    await input.focus();
    await expect(help).toBeInViewport({ ratio: 1 });
    const head = await page.locator('.part-head').boundingBox();
    const box = await input.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? Infinity) + (head?.height ?? 0));
  }
});

test('says that other answers were cleared by “none of these”', async ({ page }) => {
  await begin(page, '/check/a/');
  await press(page, 'Next');
  const question = page.getByRole('group', { name: 'Which of these have happened?' });
  await question.getByLabel('Following me').click();
  await question.getByLabel('None of these').click();
  await expect(page.locator('.question [role=status]')).toHaveText(/cleared/);
  await expect(question.getByLabel('Following me')).not.toBeChecked();
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
