import { expect, PAGE_TYPES, test } from './fixtures.ts';

test('the first Tab reaches the link that leaves, the second the main content', async ({
  page,
}) => {
  for (const path of PAGE_TYPES) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    await expect(first).toHaveClass(/skip-leave/);
    const box = await first.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect(box?.width).toBeGreaterThanOrEqual(48);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Skip to main content');
  }
});

for (const control of ['#leave', '.skip-leave']) {
  test(`${control} hides the page at once and replaces it`, async ({ page, foreignRequests }) => {
    await page.goto('/s/nsh/');
    const before = await page.evaluate(() => history.length);
    // Read in the same task as the press: nothing may be awaited before the page is hidden.
    const state = await page.evaluate((selector) => {
      document.querySelector<HTMLAnchorElement>(selector)?.click();
      return { display: getComputedStyle(document.documentElement).display, title: document.title };
    }, control);
    expect(state.display).toBe('none');
    expect(state.title).not.toContain('help');
    await expect(page.locator('h1')).toHaveText('Weather');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    expect(foreignRequests).toHaveLength(1);
  });
}

test('@no-script the controls leave as plain links', async ({ page }) => {
  await page.goto('/s/nsh/');
  await page.locator('#leave').click();
  await expect(page.locator('h1')).toHaveText('Weather');
});

test('the tab shows the neutral title', async ({ page }) => {
  await page.goto('/s/nsh/');
  expect(await page.title()).toBe('Local help: contact NSH');
});

test('@no-script the descriptive title stays without script', async ({ page }) => {
  await page.goto('/s/nsh/');
  expect(await page.title()).toContain('National Stalking Helpline');
});
