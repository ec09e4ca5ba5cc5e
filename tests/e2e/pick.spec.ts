import type { Page } from '@playwright/test';
import { expect, readTraces, test } from './fixtures.ts';

const PATH = '/p/pick/';

/** The services that would be on the paper, in order. */
async function listPrinted(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const ids = await page
    .locator('.pick [data-service]:visible')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-service') ?? ''));
  await page.emulateMedia({ media: null });
  return ids;
}

const tick = (page: Page, id: string, sheet = 0) =>
  page.locator('.pick').nth(sheet).locator(`[data-service="${id}"]`).getByRole('checkbox').check();

/** Pages of the paper. */
async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('@no-script what is ticked is printed as one list, and nothing else', async ({ page }) => {
  await page.goto(PATH);
  const all = await listPrinted(page);
  expect(all.length).toBeGreaterThan(15);
  await tick(page, 'victim-support');
  await tick(page, 'nhs-111');
  expect(await listPrinted(page)).toEqual(['victim-support', 'nhs-111']);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pick h3:visible')).toHaveCount(2);
  await expect(page.locator('.pick').first()).toContainText('0808 16 89 111');
  await expect(page.locator('.pick').first().getByText('Made on')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await expect(page.locator('.pick').nth(1)).toBeHidden();
});

test('ticks on one sheet make one page, whichever sheet it is, and on both make two', async ({
  page,
}) => {
  await page.goto(PATH);
  await tick(page, 'samaritans', 1);
  expect(await listPrinted(page)).toEqual(['samaritans']);
  expect(await countPages(page)).toBe(1);
  await tick(page, 'victim-support');
  expect(await countPages(page)).toBe(2);
});

test('a tick leaves no trace, and is gone when the page is loaded again', async ({ page }) => {
  await page.goto(PATH);
  const before = await readTraces(page);
  await tick(page, 'victim-support');
  expect(await readTraces(page)).toEqual(before);
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('@phone a box can be ticked by its name, on a target that is large enough', async ({
  page,
}) => {
  await page.goto(PATH);
  const label = page.locator('.pick-name').first();
  const box = await label.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(48);
  await label.getByText(/./).first().click();
  await expect(label.getByRole('checkbox')).toBeChecked();
  await expect(page.locator('.pick-old')).toBeHidden();
});
