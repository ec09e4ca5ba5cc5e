import { listCoveredNumbers, readPinnedShare } from './exit-bar.ts';
import { expect, groupPages, PAGE_TYPES, sampleNow, test } from './fixtures.ts';

const SIZES = [
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
] as const;

for (const { pages, tag } of sampleNow(PAGE_TYPES))
  for (const group of groupPages(pages))
    test(
      `the exit is large enough and covers no number at any scroll position: ${group.join(' ')}`,
      tag,
      async ({ page }) => {
        for (const path of group) {
          await page.goto(path);
          for (const size of SIZES) {
            await page.setViewportSize(size);
            const where = `${path} ${size.width} x ${size.height}`;
            expect.soft(await listCoveredNumbers(page), where).toEqual([]);
            const box = await page.locator('#leave').boundingBox();
            expect.soft(box?.height, where).toBeGreaterThanOrEqual(48);
            expect.soft(box?.width, where).toBeGreaterThanOrEqual(48);
          }
        }
      },
    );

// 1280 x 1024 at 400%, and windows that are smaller still.
for (const [width, height] of [
  [320, 256],
  [320, 180],
  [960, 180],
] as const)
  test(`the exit takes no more than a quarter of ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/', '/s/sass/', '/check/a/', '/p/log/']) {
      await page.goto(path);
      await page.evaluate(() => {
        scrollTo({ top: 120, behavior: 'instant' });
      });
      expect(await readPinnedShare(page), path).toBeLessThanOrEqual(0.25);
      await expect(page.locator('#leave'), path).toBeVisible();
    }
  });

for (const { name, pages, tag } of sampleNow(PAGE_TYPES))
  test(
    `the exit stays in the window, uncovered, at 400% zoom, on ${name}`,
    tag,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      for (const path of pages) {
        await page.goto(path);
        const hidden = await page.locator('#leave').evaluate((leave) =>
          [0, document.body.scrollHeight].filter((top) => {
            scrollTo({ top, behavior: 'instant' });
            const box = leave.getBoundingClientRect();
            return [0.05, 0.5, 0.95].some(
              (share) =>
                !leave.contains(
                  document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2),
                ),
            );
          }),
        );
        expect(hidden, path).toEqual([]);
      }
    },
  );

for (const width of [320, 1280])
  test(`the exit is seen and marked in forced colours at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const leave = page.locator('#leave');
    await expect(leave).toBeInViewport({ ratio: 1 });
    await expect(leave).toHaveCSS('border-top-width', '2px');
  });

test('the exit is not on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/', '/w/24a/', '/p/log/']) {
    await page.goto(path);
    await expect(page.locator('#leave'), path).toBeHidden();
  }
});
