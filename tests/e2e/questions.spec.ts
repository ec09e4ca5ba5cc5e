import type { Page } from '@playwright/test';
import { collectFactors } from '../../src/domain/questionnaire/answers.ts';
import { findInterruption } from '../../src/domain/questionnaire/interruption.ts';
import { listSentences } from '../../src/domain/questionnaire/list-sentences.ts';
import { findOutcome, listContacts } from '../../src/domain/questionnaire/outcome.ts';
import { makeRandom } from '../support/make-random.ts';
import { today } from '../../src/content-check/today.ts';
import { BANK_HOLIDAYS, loadQuestionnaires, SHARED } from '../support/load-questionnaires.ts';
import { COLOUR_RULES, expect, readTraces, test, makeAxe } from './fixtures.ts';

const LETTERS = { victim: 'a', own: 'b', 'other.target': 'c', 'other.doing': 'd' } as const;
const NOW = new Date('2026-11-25T10:00:00Z');

// As of the day on which the site under test was built.
const routes = loadQuestionnaires(today).map(({ route, sources }) => ({
  route,
  path: `/check/${LETTERS[route]}/`,
  sources,
  questions: sources.questionnaire.questions,
}));

/** Begins the questions by the button at the top of the sheet. */
async function begin(page: Page, path: string): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(path);
  await page.getByRole('button', { name: 'Answer one question at a time' }).click();
  await expect(page.locator('.question')).toBeVisible();
}

function press(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

for (const { route, path, questions, sources } of routes) {
  test.describe(path, () => {
    test('every option can be pressed, and leaves nothing outside the page', async ({
      page,
      context,
    }) => {
      test.slow();
      await begin(page, path);
      await page.waitForLoadState('networkidle');
      const before = await readTraces(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      for (const { id, options } of questions) {
        for (const { code } of options) {
          const option = page.locator(`[data-option="${id}.${code}"]`);
          await option.click();
          await expect(option).toBeChecked();
        }
        expect(await readTraces(page)).toEqual(before);
        await press(page, 'Next');
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your answers');
      await press(page, 'See help now');
      await expect(page.locator('[data-outcome]')).toBeVisible();
      expect(await readTraces(page)).toEqual(before);
      expect(requests).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await page.locator('form, [name]:not([type=radio], meta)').count()).toBe(0);
    });

    test('shows what the engine says, on random walks', async ({ page }) => {
      test.slow();
      const random = makeRandom(`${route} 20261124`);
      if (!SHARED || !BANK_HOLIDAYS) throw new Error('content is missing');
      for (let walk = 0; walk < 4; walk += 1) {
        await begin(page, path);
        const answers: Record<string, string[]> = {};
        for (const { id, kind, options } of questions) {
          const open = options.filter(({ exclusive }) => !exclusive);
          const count = kind === 'one' ? 1 : Math.floor(random() * 3);
          const codes = [
            ...new Set(
              Array.from(
                { length: count },
                () => open[Math.floor(random() * open.length)]?.code ?? '',
              ),
            ),
          ];
          answers[id] = codes;
          for (const code of codes) await page.locator(`[data-option="${id}.${code}"]`).click();
          await press(page, random() < 0.5 ? 'Next' : 'Skip');
        }
        await press(page, 'See help now');
        const outcome = findOutcome(sources, collectFactors(sources.questionnaire, answers));
        const shown = page.locator('[data-outcome]');
        await expect(shown).toHaveAttribute('data-outcome', outcome.band);
        await expect(shown).toHaveAttribute('data-urgent', String(outcome.isUrgent));
        expect(
          await shown
            .locator('[data-service]')
            .evaluateAll((contacts) =>
              contacts.map((contact) => contact.getAttribute('data-service')),
            ),
        ).toEqual(listContacts(outcome).map(({ contact }) => contact.id));
        const text = ((await shown.textContent()) ?? '').replaceAll(/\s+/g, ' ');
        for (const sentence of listSentences(outcome, SHARED, NOW, BANK_HOLIDAYS))
          expect(text).toContain(sentence.replaceAll(/\s+/g, ' '));
        expect(await shown.locator('ol.steps > li').count()).toBeLessThanOrEqual(3);
        if (outcome.isUrgent)
          await expect(shown.locator('[data-service]').first()).toHaveAttribute(
            'data-service',
            'emergency-999',
          );
        await expect(shown.locator('details [data-service="emergency-999"]')).toHaveCount(0);
      }
    });

    test('interrupts at each answer that is urgent now, and lets the reader carry on', async ({
      page,
    }) => {
      test.slow();
      await begin(page, path);
      for (const { id, options } of questions) {
        for (const { code, sets } of options) {
          const option = page.locator(`[data-option="${id}.${code}"]`);
          await option.click();
          const panel = page.locator('.interruption');
          if (!findInterruption(sources.questionnaire, sets)) {
            await expect(panel).toHaveCount(0);
            continue;
          }
          await expect(panel).toBeFocused();
          await expect(panel.locator('a[href="tel:999"]')).toBeVisible();
          await press(page, 'Carry on with the questions');
          await expect(panel).toHaveCount(0);
          await expect(option).toBeFocused();
          await expect(option).toBeChecked();
        }
        await press(page, 'Next');
      }
    });

    test('axe finds nothing at any step, in light and dark', async ({ page }) => {
      test.setTimeout(240_000);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await begin(page, path);
        const check = async (where: string) => {
          const axe = makeAxe(page);
          if (colorScheme === 'dark') axe.withRules(COLOUR_RULES);
          const { violations } = await axe.analyze();
          expect(violations.map(({ id, nodes }) => `${where} ${id} ${nodes[0]?.html}`)).toEqual([]);
        };
        for (const { id, options } of questions) {
          const [first] = options.filter(({ sets }) => sets.length > 0);
          await page.locator(`[data-option="${id}.${first?.code}"]`).click();
          await check(id);
          await press(page, 'Next');
        }
        await check('summary');
        await press(page, 'See help now');
        await page.locator('.more summary').click();
        await check('outcome');
      }
    });

    test('is told to a screen reader as it was agreed', async ({ page }) => {
      await begin(page, path);
      const steps: string[] = [];
      for (let step = 0; step < questions.length; step += 1) {
        steps.push(await page.locator('main').ariaSnapshot());
        await press(page, 'Next');
      }
      steps.push(await page.locator('main').ariaSnapshot());
      await press(page, 'See help now');
      // What depends on the day of the build: ages of facts. The random walks compare them.
      await page.evaluate(() => {
        for (const line of document.querySelectorAll('.outcome :is(.meta, .source)')) line.remove();
      });
      steps.push(await page.locator('main').ariaSnapshot());
      expect(steps.join('\n\n')).toMatchSnapshot(`check-${LETTERS[route]}.txt`);
    });

    test('can be answered by the keyboard alone', async ({ page }) => {
      test.slow();
      await page.goto(path);
      await page.getByRole('button', { name: 'Answer one question at a time' }).focus();
      await page.keyboard.press('Enter');
      for (const { id, options, kind } of questions) {
        await expect(page.locator('h1')).toBeFocused();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        const [first] = options;
        if (kind === 'many')
          await expect(page.locator(`[data-option="${id}.${first?.code}"]`)).toBeChecked();
        if ((await page.locator('.interruption').count()) > 0)
          await page.locator('.interruption').getByRole('button').last().press('Enter');
        await page.getByRole('button', { name: 'Next' }).press('Enter');
      }
      await page.getByRole('button', { name: 'See help now' }).press('Enter');
      await expect(page.locator('.outcome h1')).toBeFocused();
    });

    for (const [width, height] of [
      [320, 568],
      [320, 256],
      [1280, 900],
    ] as const)
      test(`fits ${width} x ${height}, with the exit in view at every step`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await begin(page, path);
        const check = async () => {
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
          ).toBeLessThanOrEqual(width);
          await expect(page.locator('#leave')).toBeInViewport({ ratio: 1 });
        };
        for (let step = 0; step < questions.length; step += 1) {
          await check();
          await press(page, 'Next');
        }
        await check();
        await press(page, 'See help now');
        await check();
      });

    test('@no-script is a whole sheet: every option, the contacts, the panel of each answer', async ({
      page,
    }) => {
      await page.goto(path);
      for (const { id, options } of questions)
        for (const { code, sets } of options) {
          const option = page.locator(`[data-option="${id}.${code}"]`);
          await option.check();
          const interruption = findInterruption(sources.questionnaire, sets);
          const fieldset = page.locator('fieldset', { has: option });
          if (interruption) {
            const panel = fieldset.locator(`[data-panel="${interruption.id}"]`);
            await expect(panel).toBeVisible();
            await expect(panel.locator('a[href="tel:999"]')).toBeVisible();
          }
          await option.uncheck();
          await expect(fieldset.locator('.interruption').locator('visible=true')).toHaveCount(0);
        }
      expect(await page.locator('form, input[name], input:not([autocomplete=off])').count()).toBe(
        0,
      );
      await expect(page.getByRole('button', { name: 'one question at a time' })).toBeHidden();
      expect(await page.locator('main .contact a.call').count()).toBeGreaterThan(1);
    });
  });
}

test('loads its script when the reader begins, and not for a finger that scrolls', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/check/a/', { waitUntil: 'networkidle' });
  await page.locator('.sheet .lead').click();
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(300);
  expect(scripts).toEqual([]);
  await page.locator('[data-option="v3.contact"]').click();
  await expect(page.locator('.question')).toBeVisible();
  expect(scripts.length).toBeGreaterThan(0);
});

test('keeps what was ticked before the script came, and begins where the reader is', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_astro|rest\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/check/a/');
  await page.locator('[data-option="v2.repeated"]').click();
  await page.locator('[data-option="v3.contact"]').click();
  await page.locator('[data-option="v8.ex"]').click();
  await page.locator('[data-option="v8.known"]').click();
  await expect(page.locator('.sheet')).toBeVisible();
  release();
  await expect(page.locator('.question')).toBeVisible();
  // Where the last press was, and not thrown to the end of the page.
  await expect(page.locator('[data-option="v8.known"]')).toBeFocused();
  await expect(page.locator('[data-option="v8.known"]')).toBeInViewport();
  await press(page, 'See help now');
  await press(page, 'Change my answers');
  for (const answer of ['Yes, more than once', 'Messages', 'A former partner', 'Someone I know'])
    await expect(page.locator('.answers')).toContainText(answer);
});

test('does not lose the sheet where the rest of the script never comes', async ({ page }) => {
  await page.route(/rest\.js/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/check/a/');
  await page.locator('[data-option="v4.entry"]').click();
  await page.waitForTimeout(500);
  await expect(page.locator('[data-option="v4.entry"]')).toBeChecked();
  await expect(page.locator('[data-panel="danger"]').locator('visible=true')).toHaveCount(1);
});

test('tries again at the next press where the rest of the script did not come', async ({
  page,
}) => {
  await page.route(/rest\.js/, (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
  await page.goto('/check/a/');
  const button = page.getByRole('button', { name: 'Answer one question at a time' });
  await button.click();
  await page.waitForTimeout(300);
  await button.click();
  await expect(page.locator('.question')).toBeVisible();
});

test('lets arrow keys pass a serious answer, which is announced and keeps the focus', async ({
  page,
}) => {
  await begin(page, '/check/a/');
  await page.locator('[data-option="v1.safe"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-option="v1.danger"]')).toBeFocused();
  await expect(page.locator('.interruption[role=alert] a[href="tel:999"]')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-option="v1.unsure"]')).toBeChecked();
  await expect(page.locator('.interruption')).toHaveCount(0);
});

test('goes back without losing an answer, changes one, and starts again', async ({ page }) => {
  await begin(page, '/check/a/');
  await page.locator('[data-option="v1.safe"]').click();
  await press(page, 'Next');
  await page.locator('[data-option="v2.once"]').click();
  await press(page, 'Back');
  await expect(page.locator('[data-option="v1.safe"]')).toBeChecked();
  await press(page, 'Next');
  await expect(page.locator('[data-option="v2.once"]')).toBeChecked();
  await press(page, 'See help now');
  await press(page, 'Change my answers');
  await press(page, /^Change your answer: Has someone/);
  await page.locator('[data-option="v2.repeated"]').click();
  await press(page, 'Back to your answers');
  await expect(page.locator('.answers')).toContainText('Yes, more than once');
  await expect(page.locator('.answers')).not.toContainText('Once, so far');
  await press(page, 'See help now');
  await press(page, 'Start again');
  await expect(page.locator('[data-option="v1.safe"]')).not.toBeChecked();
});

test('says that other answers were cleared by “none of these”', async ({ page }) => {
  await begin(page, '/check/a/');
  for (let step = 0; step < 2; step += 1) await press(page, 'Next');
  await page.locator('[data-option="v3.contact"]').click();
  await page.locator('[data-option="v3.none"]').click();
  await expect(page.locator('.question [role=status]')).toHaveText(/cleared/);
  await expect(page.locator('[data-option="v3.contact"]')).not.toBeChecked();
});

for (const control of ['#leave', '[data-clear]', 'Shift'])
  test(`forgets every answer when left by ${control}`, async ({ page, baseURL }) => {
    // The other site never answers, so that the page left can be looked at.
    await page.route(
      (url) => url.origin !== baseURL,
      () => new Promise(() => undefined),
    );
    await begin(page, '/check/a/');
    await page.locator('[data-option="v1.danger"]').click();
    await press(page, 'See help now');
    const left = await page.evaluate(async (selector) => {
      const link = document.querySelector<HTMLElement>(selector);
      if (link) link.click();
      else
        for (let count = 0; count < 3; count += 1)
          for (const kind of ['keydown', 'keyup'])
            dispatchEvent(new KeyboardEvent(kind, { key: 'Shift' }));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return {
        outcomes: document.querySelectorAll('[data-outcome], .question, .answers').length,
        checked: document.querySelectorAll('input:checked').length,
        display: getComputedStyle(document.body).display,
        title: document.title,
      };
    }, control);
    expect(left).toEqual({ outcomes: 0, checked: 0, display: 'none', title: 'Loading' });
  });

test('prints the contacts and neither the heading nor an answer, unless it is asked to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 673, height: 1000 });
  for (const path of ['/check/a/', '/check/b/']) {
    await begin(page, path);
    await page.locator('.option input').nth(1).click();
    await press(page, 'See help now');
    const answer = page.locator('.paper-answers');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.outcome h1')).toBeHidden();
    await expect(page.locator('.paper-heading')).toBeVisible();
    await expect(answer).toHaveCount(0);
    await expect(page.locator('#leave')).toBeHidden();
    const bottom = await page
      .locator('.outcome')
      .evaluate((outcome) => outcome.getBoundingClientRect().height);
    // Half of an A4 page within its margins, at 96 pixels an inch.
    expect(bottom).toBeLessThan(((297 - 32) / 25.4) * 96 * 0.5);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Print my answers too').check();
    await page.emulateMedia({ media: 'print' });
    await expect(answer).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});
