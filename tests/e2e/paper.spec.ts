import { PAPER_PAGES } from '../support/contract.ts';
import { countPages } from './count-pages.ts';
import { expect, test } from './fixtures.ts';

for (const path of PAPER_PAGES) {
  test(`${path} prints on as many pages as it has sheets, with nothing cut off`, async ({
    page,
  }) => {
    await page.goto(path);
    const sheets = await page.locator('.paper').count();
    expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets);

    await page.emulateMedia({ media: 'print' });
    const isWide = path === '/p/fold/';
    // A4 at 96 dots an inch.
    await page.setViewportSize(
      isWide ? { width: 1123, height: 794 } : { width: 794, height: 1123 },
    );
    const cut = await page
      .locator('.paper')
      .evaluateAll(
        (papers) =>
          papers.filter(
            (paper) =>
              paper.scrollHeight > paper.clientHeight + 1 ||
              paper.scrollWidth > paper.clientWidth + 1,
          ).length,
      );
    expect(cut).toBe(0);
    await expect(page.locator('#leave')).toBeHidden();
    await expect(page.locator('.urgent')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });
}

test('@no-script a guide prints with its number, without what only a screen can use', async ({
  page,
}) => {
  await page.goto('/g/report/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.side .call')).toBeVisible();
  await expect(page.locator('#leave')).toBeHidden();
  await expect(page.locator('nav[aria-label="Read next"]')).toBeHidden();
  await expect(page.locator('.silent-open')).toBeVisible();
});

test('@no-script every guide is two presses from the front page, and leads back', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'See everyone who can help' }).click();
  await page.locator('.door', { hasText: 'Telling the police' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telling the police');
  await page.getByRole('link', { name: 'Back to everyone who can help' }).click();
  await page.getByRole('link', { name: 'Things to print' }).first().click();
  await page.getByRole('link', { name: 'A diary to fill in by hand' }).click();
  await expect(page.locator('.paper')).toHaveCount(2);
});

test('a word that is explained leads to its meaning', async ({ page }) => {
  await page.goto('/g/report/');
  await page.locator('.guide').getByRole('link', { name: 'bail condition' }).click();
  await expect(page.locator('.terms :target')).toContainText('Bail condition');
});
