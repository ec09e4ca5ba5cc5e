import type { Page } from '@playwright/test';
import { collectFactors } from '../../src/domain/questionnaire/visit.ts';
import { findOutcome } from '../../src/domain/questionnaire/outcome.ts';
import { countPages } from './count-pages.ts';
import { expect, slowIf, test } from './fixtures.ts';
import { begin, EVERY_TIME, press, type RoutePage, ROUTES, seeOutcome } from './question-steps.ts';

/** An A4 page within its margins, in pixels of which 96 are an inch. */
const A4 = { width: Math.floor(((210 - 32) / 25.4) * 96), height: ((297 - 32) / 25.4) * 96 };

/** Opens what can be chosen for paper. */
async function openPrinting(page: Page): Promise<void> {
  await page.locator('.outcome summary', { hasText: 'Print' }).click();
}

/** Looks at the page as paper shows it, and turns back to the screen. */
async function onPaper(page: Page, look: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: A4.width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await look();
  await page.emulateMedia({ media: null });
}

/** All boxes, and the first of each choice; not that somebody lives elsewhere, for local lines. */
function tickAll({ questions }: RoutePage): Record<string, string[]> {
  return Object.fromEntries(
    questions.map(({ id, kind, options }) => {
      const open = options.filter(({ sets }) => sets.length > 0 && !sets.includes('out_of_area'));
      return [id, (kind === 'one' ? open.slice(0, 1) : open).map(({ code }) => code)];
    }),
  );
}

for (const routePage of ROUTES) {
  const { route, path, sources } = routePage;
  const tag = slowIf(route !== EVERY_TIME);

  test(
    `prints whom to call of ${route} on half a page, and no answer unless asked to`,
    tag,
    async ({ page }) => {
      await begin(page, path);
      await page.locator('.option input').nth(1).click();
      await press(page, 'See help now');
      await openPrinting(page);
      const answers = page.locator('.paper-answers');
      await onPaper(page, async () => {
        await expect(page.locator('.outcome h1')).toBeHidden();
        await expect(page.locator('.paper-heading')).toBeVisible();
        await expect(answers).toHaveCount(0);
        await expect(page.locator('#leave')).toBeHidden();
        await expect(page.locator('button').locator('visible=true')).toHaveCount(0);
        await expect
          .poll(async () => (await page.locator('.outcome').boundingBox())?.height)
          .toBeLessThan(A4.height / 2);
      });
      await page.getByLabel('Print my answers too').check();
      await onPaper(page, async () => {
        await expect(answers).toBeVisible();
      });
    },
  );

  test(
    `prints every note and local line of ${route} on one page, however much was ticked`,
    tag,
    async ({ page }) => {
      const answers = tickAll(routePage);
      await seeOutcome(
        page,
        routePage,
        Object.entries(answers).flatMap(([id, codes]) => codes.map((code) => `${id}.${code}`)),
      );
      const { before, after, more } = findOutcome(
        sources,
        collectFactors(sources.questionnaire, answers),
      );
      expect(countPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBe(1);
      await onPaper(page, async () => {
        for (const { heading, text } of [...before, ...after])
          await expect(
            page
              .locator('.paper-notes p', { hasText: heading })
              .filter({ hasText: text.join(' ') }),
          ).toBeVisible();
        const local = more.filter(
          ({ contact, channel }) => contact.availability.isLocal && channel,
        );
        for (const { contact, channel } of local)
          await expect(
            page
              .locator('.paper-lines li', { hasText: contact.name })
              .getByText(channel?.text ?? ''),
          ).toBeVisible();
      });
    },
  );

  test(
    `prints numbers in the middle of the questions of ${route}, and nothing that was ticked`,
    tag,
    async ({ page }) => {
      await begin(page, path);
      const option = page.locator('.option').nth(1);
      const words = await option.innerText();
      await option.click();
      await press(page, 'See help now');
      await press(page, 'Change my answers');
      await expect(page.locator('.summary')).toContainText(words);
      const look = async () => {
        expect(countPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBe(1);
        await onPaper(page, async () => {
          await expect(page.getByText(words).locator('visible=true')).toHaveCount(0);
          await expect(page.locator('button').locator('visible=true')).toHaveCount(0);
          const numbers = page.locator('.helplines a, .urgent .n999');
          await expect(numbers).toHaveCount(3);
          for (const number of await numbers.all()) {
            await expect(number).toBeVisible();
            await expect(number).toHaveText(/\d{3}/);
          }
        });
      };
      await look();
      await page.locator('.summary').getByRole('button').first().click();
      await expect(page.locator('.question')).toBeVisible();
      await look();
    },
  );
}
