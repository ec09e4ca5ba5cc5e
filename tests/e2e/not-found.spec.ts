import { expect, test } from './fixtures.ts';

test.describe('an address without a page', () => {
  test('offers the page that was meant', async ({ page }) => {
    await page.goto('/s/nhs/');
    const meant = page.locator('[data-addresses]').getByRole('link');
    await expect(meant).toHaveCount(1);
    await meant.click();
    await expect(page).toHaveURL('/s/nsh/');
  });

  test('offers nothing where none was near, and never writes what was typed', async ({ page }) => {
    await page.goto('/help-me-please/');
    await expect(page.locator('[data-addresses]')).toBeHidden();
    await expect(page.locator('main')).not.toContainText('help-me-please');
  });

  test('leads to the search, where the reader can type at once', async ({ page }) => {
    await page.goto('/nowhere/');
    await page.getByRole('link', { name: 'Search for help' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toBeInViewport();
    await expect(page).toHaveURL('/find/');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('leads to the doors', async ({ page }) => {
      await page.goto('/s/nhs/');
      await expect(page.locator('[data-addresses]')).toBeHidden();
      await expect(page.locator('.door')).toHaveCount(4);
      await page.getByRole('link', { name: 'Search for help' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everyone who can help');
    });
  });
});
