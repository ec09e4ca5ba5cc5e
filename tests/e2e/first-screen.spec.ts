import { expect, groupPages, PAGE_TYPES, slowIf, test } from './fixtures.ts';
import { GUIDE_CODES, OWN_SIDE_PAGES, PAPER_PAGES, SERVICE_CODES } from '../support/contract.ts';

/** The pages that are alike to one of the types, for the slow suite. */
const others = [
  ...new Set([
    ...OWN_SIDE_PAGES,
    ...Object.values(SERVICE_CODES).map((code) => `/s/${code}/`),
    ...Object.values(GUIDE_CODES).map((code) => `/g/${code}/`),
    ...PAPER_PAGES,
  ]),
].filter((path) => !PAGE_TYPES.includes(path));

for (const { group, isSlow } of [
  ...groupPages(PAGE_TYPES, 11).map((group) => ({ group, isSlow: false })),
  ...groupPages(others, 11).map((group) => ({ group, isSlow: true })),
]) {
  const title = `@phone the emergency line, a right way and the exit show at 320 x 568: ${group.join(' ')}`;
  test(title, slowIf(isSlow), async ({ page }) => {
    for (const path of group) {
      await page.goto(path);
      const exit = await page.locator('#leave').boundingBox();
      expect(exit, path).not.toBeNull();
      const end = exit?.y ?? 0;
      expect(end + (exit?.height ?? 0), path).toBeLessThanOrEqual(568);
      expect(exit?.height, path).toBeGreaterThanOrEqual(48);
      expect(exit?.width, path).toBeGreaterThanOrEqual(48);

      for (const selector of ['.n999', '.silent summary', 'main a.call, .helplines a']) {
        const box = await page.locator(selector).first().boundingBox();
        const isWithin = box !== null && box.y >= 0 && box.y + box.height <= end;
        expect(isWithin, `${path} ${selector}`).toBe(true);
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        path,
      ).toBeLessThanOrEqual(320);
    }
  });
}

test('@phone the silent call is there in full behind its question', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Can’t speak?').locator('visible=true').click();
  await expect(page.locator('.silent p')).toBeVisible();
  await expect(page.locator('#leave')).toBeVisible();
});

test('the silent call is open on wide screens', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('/');
  await expect(page.locator('.silent-open')).toBeVisible();
  await expect(page.locator('.silent')).toBeHidden();
});

test('the four doors are within one and a half phone screens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const box = await page.locator('.door').nth(3).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844 * 1.5);
});

test('nothing that takes the focus hides under the exit bar', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const path of ['/', '/find/', '/s/plsi/']) {
    await page.goto(path);
    const count = await page.locator('a, summary').count();
    for (let step = 0; step < Math.min(count, 60); step += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        const leave = document.querySelector('#leave');
        if (!focused || !leave || focused === leave || focused === document.body) return false;
        return focused.getBoundingClientRect().top >= leave.getBoundingClientRect().top;
      });
      expect(hidden, `${path} step ${step}`).toBe(false);
    }
  }
});

test('@phone numbers are on one line at 320 px', async ({ page }) => {
  for (const path of ['/', '/s/sass/', '/s/rp/', '/check/b/']) {
    await page.goto(path);
    const broken = await page.locator('main .call:not(.wordy) .value').evaluateAll((values) =>
      values
        .filter((value) => {
          const { lineHeight } = getComputedStyle(value);
          return value.getBoundingClientRect().height > Number.parseFloat(lineHeight) * 1.5;
        })
        .map((value) => value.textContent),
    );
    expect(broken, path).toEqual([]);
  }
});
