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
  await expect(page.locator('.guide-head .call').first()).toBeVisible();
  await expect(page.locator('#leave')).toBeHidden();
  await expect(page.locator('nav[aria-label="Read next"]')).toBeHidden();
  await expect(page.locator('.silent-open')).toBeVisible();
});

test('a guide prints where its words come from, which waits behind its name on a screen', async ({
  page,
}) => {
  await page.goto('/g/report/');
  const source = page.locator('.sources dd').first();
  await expect(source).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(source).toBeVisible();
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

test('@no-script the whole list prints each service by its own way, on a few pages, and names the one page', async ({
  page,
}) => {
  await page.goto('/find/');
  expect(countPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBeLessThan(7);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('All numbers on one page:')).toContainText('/p/all/');
  const cards = page.locator('[data-whole] .contact-card');
  for (const card of await cards.all()) {
    await expect(card).toBeVisible();
    // A service without a number of its own shows whom to ring instead.
    const { own, others } = await card.evaluate((element) => {
      const count = (selector: string) =>
        [...element.querySelectorAll(selector)].filter((found) => found.checkVisibility()).length;
      return { own: count('.contact .number'), others: count('.companion .number') };
    });
    expect(own > 0 && others > 0).toBe(false);
  }
  await expect(page.locator('[data-whole] .door').first()).toBeHidden();
});

test('@no-script a service prints the ways that wait behind their names on a screen', async ({
  page,
}) => {
  await page.goto('/s/nsh/');
  const address = page.locator('.contact details a[href^="mailto:"]').first();
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  // No answer is squeezed into a column of single words.
  await page.setViewportSize({ width: 673, height: 900 });
  for (const answer of await page.locator('.lined dd').all())
    expect((await answer.boundingBox())?.width).toBeGreaterThan(200);
});

test('@no-script the list of things to print has no buttons on paper', async ({ page }) => {
  await page.goto('/p/');
  expect(countPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const door = page.locator('.door').first();
  await expect(door).toBeVisible();
  await expect(door).toHaveCSS('border-top-width', '0px');
  await expect(door.locator('.icon')).toBeHidden();
});

test('the notice fills its sheet, at one edge, and both its numbers are as large', async ({
  page,
}) => {
  await page.goto('/p/strips/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const gaps = await page.locator('.strips').evaluate((sheet) => {
    const parts = [...sheet.querySelectorAll('.notice > *, .tear')].map((part) =>
      part.getBoundingClientRect(),
    );
    return parts.slice(1).map(({ top }, index) => top - (parts[index]?.bottom ?? 0));
  });
  expect(gaps).toHaveLength(4);
  // 25 millimetres.
  for (const gap of gaps) expect(gap).toBeLessThan(95);
  const edges = await page
    .locator('.notice :is(p, h2, dt, dd)')
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
  expect(new Set(edges).size).toBe(1);
  const sizes = await page
    .locator('.notice dd, .tear b')
    .evaluateAll((numbers) => numbers.map((number) => getComputedStyle(number).fontSize));
  expect(new Set(sizes).size).toBe(2);
  // Nor does a strip break its words, which would push a number off it.
  const lines = await page
    .locator('.tear span')
    .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
  for (const width of lines) expect(width).toBeLessThan(27);
});
