import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { checkFirstNumbers, checkTextNumbers, TEXT_NUMBERS } from './own-numbers.ts';
import { begin, findOption, findRoute, seeOutcome } from './question-steps.ts';

/** Checks both promises, and that there was something to check. */
async function checkNumbers(part: Locator): Promise<void> {
  const { faults, blocks } = await checkFirstNumbers(part);
  expect.soft(faults, 'first numbers').toEqual([]);
  expect.soft((await checkTextNumbers(part)).faults, 'text numbers').toEqual([]);
  expect(blocks).toBeGreaterThan(1);
}

for (const query of [
  'stalking',
  'abuse',
  'pictures',
  'i want to stop',
  'text someone',
  'hampton trust',
])
  test(`the first number of every result is its service’s own: ${query}`, async ({ page }) => {
    await page.goto('/find/');
    await page.getByRole('searchbox').fill(query);
    const results = page.locator('[data-results] .results');
    await expect(results.locator('[data-service]').first()).toBeVisible();
    await expect(results.locator('li > div:empty')).toHaveCount(0);
    await checkNumbers(results);
  });

test('a text number among the results is shown with the word', async ({ page }) => {
  expect(TEXT_NUMBERS).toContain('85258');
  await page.goto('/find/');
  await page.getByRole('searchbox').fill('shout text line');
  const results = page.locator('[data-results] .results');
  await expect(results.locator('[data-service="shout"]').first()).toBeVisible();
  await expect(async () => {
    const { faults, places } = await checkTextNumbers(results);
    expect(faults).toEqual([]);
    expect(places).toBeGreaterThan(0);
  }).toPass({ timeout: 20_000 });
});

for (const [route, ticks] of [
  ['victim', ['voice.deaf_or_no_phone', 'v6.self_suicide', 'v11.under18']],
  ['own', ['o8.rel_ex_partner', 'o7.probation', 'o9.substance']],
  ['own', ['o1.self_suicide', 'voice.deaf_or_no_phone']],
] as const)
  test(`the first number of every contact of an outcome is its own: ${route}, ${ticks.join()}`, async ({
    page,
  }) => {
    await seeOutcome(page, findRoute(route), ticks);
    const outcome = page.locator('[data-outcome]');
    await outcome.locator('details').evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('open', '');
    });
    await checkNumbers(outcome);
  });

test('a panel that interrupts names each number’s own service', async ({ page }) => {
  await begin(page, '/check/b/');
  await findOption(page, 'o1.self_suicide').click();
  await expect(page.locator('.interruption')).toBeVisible();
  await checkNumbers(page.locator('.interruption'));
});
