import type { Locator, Page } from '@playwright/test';
import { collectFactors } from '../../src/domain/questionnaire/visit.ts';
import { findInterruption } from '../../src/domain/questionnaire/logic.ts';
import {
  findOutcome,
  listContacts,
  listSentences,
} from '../../src/domain/questionnaire/outcome.ts';
import { BANK_HOLIDAYS, SHARED } from '../support/load-questionnaires.ts';
import { makeRandom } from '../support/make-random.ts';
import { walkAtRandom } from '../support/walk-at-random.ts';
import { COLOUR_RULES, expect, makeAxe, readTraces, slowIf, test } from './fixtures.ts';
import {
  begin,
  EVERY_TIME,
  findOption,
  goOn,
  LETTERS,
  NOW,
  press,
  reach,
  readQuestions,
  type RoutePage,
  ROUTES,
  seeOutcome,
} from './question-steps.ts';
import { UI_WORDS } from '../support/ui-words.ts';

/** The first option that interrupts, as in `v1.danger_now`. */
function findUrgentOption({ sources: { questionnaire } }: RoutePage): string {
  const urgent = questionnaire.questions.flatMap(({ id, options }) =>
    options
      .filter(({ sets }) => findInterruption(questionnaire, sets))
      .map(({ code }) => `${id}.${code}`),
  );
  if (!urgent[0]) throw new Error('no option interrupts');
  return urgent[0];
}

/** Presses Tab, or an arrow within a question with one answer, until this is reached. */
async function tabTo(page: Page, input: Locator): Promise<void> {
  const isReached = () => input.evaluate((element) => element === document.activeElement);
  // More presses than any question has options.
  for (let press = 0; press < 30 && !(await isReached()); press += 1) {
    const isWithin = await input.evaluate(
      ({ name, type }: HTMLInputElement) =>
        type === 'radio' && (document.activeElement as HTMLInputElement).name === name,
    );
    await page.keyboard.press(isWithin ? 'ArrowDown' : 'Tab');
  }
  await expect(input).toBeFocused();
}

for (const routePage of ROUTES) {
  const { route, path, questions, sources } = routePage;
  test.describe(path, slowIf(route !== EVERY_TIME), () => {
    test('every option can be pressed, and leaves nothing outside the page', async ({
      page,
      context,
    }) => {
      await begin(page, path);
      const before = await readTraces(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      for (const { id, options } of questions) {
        await reach(page, id);
        for (const { code } of options) {
          const option = findOption(page, `${id}.${code}`);
          await option.click();
          await expect(option).toBeChecked();
        }
        expect(await readTraces(page)).toEqual(before);
      }
      await goOn(page);
      await expect(page.locator('[data-outcome]')).toBeVisible();
      await press(page, 'Change my answers');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your answers');
      expect(await readTraces(page)).toEqual(before);
      expect(requests).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await expect(page.locator('form, [name]:not([type=radio], meta)')).toHaveCount(0);
    });

    test('shows what the engine says, on random walks', async ({ page }) => {
      const random = makeRandom(`${route} 20261124`);
      if (!SHARED || !BANK_HOLIDAYS) throw new Error('content is missing');
      for (let walk = 0; walk < 2; walk += 1) {
        const answers = walkAtRandom(sources.questionnaire, random);
        const ticks = Object.entries(answers).flatMap(([id, codes]) =>
          codes.map((code) => `${id}.${code}`),
        );
        await seeOutcome(page, routePage, ticks);
        const outcome = findOutcome(sources, collectFactors(sources.questionnaire, answers));
        const shown = page.locator('[data-outcome]');
        await expect(shown).toHaveAttribute('data-outcome', outcome.band);
        await expect(shown).toHaveAttribute('data-urgent', String(outcome.isUrgent));
        const contacts = shown.locator('[data-service]:not([data-service] [data-service])');
        await expect
          .poll(() =>
            contacts.evaluateAll((blocks) =>
              blocks.map((block) => block.getAttribute('data-service')),
            ),
          )
          .toEqual(listContacts(outcome).map(({ contact }) => contact.id));
        for (const sentence of listSentences(
          outcome,
          { shared: SHARED, openNow: UI_WORDS.openNow },
          NOW,
          BANK_HOLIDAYS,
        ))
          await expect(shown).toContainText(sentence);
      }
    });

    test('interrupts at each answer that is urgent now, and lets the reader carry on', async ({
      page,
    }) => {
      await begin(page, path);
      for (const { id, options } of questions) {
        await reach(page, id);
        for (const { code, sets } of options) {
          const option = findOption(page, `${id}.${code}`);
          await option.click();
          const panel = page.locator('.interruption');
          if (!findInterruption(sources.questionnaire, sets)) {
            await expect(panel).toHaveCount(0);
            continue;
          }
          await expect(panel).toBeFocused();
          await expect(panel.locator('a[href="tel:999"]').first()).toBeVisible();
          await press(page, 'Carry on with the questions');
          await expect(panel).toHaveCount(0);
          await expect(option).toBeFocused();
          await expect(option).toBeChecked();
        }
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      const look = async (page: Page, where: string) => {
        const axe = makeAxe(page);
        if (colorScheme === 'dark') axe.withRules(COLOUR_RULES);
        // When the page is scrolled, the row that stays at the top covers part of what goes by.
        await page.evaluate(() => {
          scrollTo(0, 0);
        });
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${where} ${id} ${nodes[0]?.html}`)).toEqual([]);
      };

      test(
        `axe finds nothing at any step, in ${colorScheme}`,
        { tag: '@slow' },
        async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await begin(page, path);
          for (const { id, options } of questions) {
            const [first] = options.filter(({ sets }) => sets.length > 0);
            await reach(page, id);
            await findOption(page, `${id}.${first?.code}`).click();
            await look(page, id);
            // With an answer that is urgent now, the next question would not be asked.
            await findOption(page, `${id}.${first?.code}`).click();
          }
          await goOn(page);
          await page.locator('.more summary').first().click();
          await look(page, 'outcome');
          await press(page, 'Change my answers');
          await look(page, 'summary');
        },
      );

      test(`axe finds nothing on each kind of screen, in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await begin(page, path);
        const urgent = findUrgentOption(routePage);
        await reach(page, urgent.split('.')[0] ?? '');
        await findOption(page, urgent).click();
        await expect(page.locator('.interruption')).toBeVisible();
        await look(page, 'interruption');
        await press(page, 'Carry on with the questions');
        while ((await readQuestions(page)).length > 0) await goOn(page);
        await page.locator('.more summary').first().click();
        await look(page, 'outcome');
        await press(page, 'Change my answers');
        await expect(page.locator('.summary')).toBeVisible();
        await look(page, 'summary');
      });
    }

    test('is told to a screen reader as it was agreed', async ({ page }) => {
      await begin(page, path);
      const steps: string[] = [];
      while ((await readQuestions(page)).length > 0) {
        await expect(page.locator('.question h1')).toBeFocused();
        steps.push(await page.locator('main').ariaSnapshot());
        await goOn(page);
      }
      await expect(page.locator('.outcome h1')).toBeFocused();
      // What depends on the day of the build: ages of facts. The random walks compare them.
      await page.evaluate(() => {
        for (const line of document.querySelectorAll('.outcome :is(.meta, .source)')) line.remove();
      });
      steps.push(await page.locator('main').ariaSnapshot());
      await press(page, 'Change my answers');
      await expect(page.locator('.summary h1')).toBeFocused();
      steps.push(await page.locator('main').ariaSnapshot());
      // A serious answer: that it is chosen, and what interrupts, right after it.
      const urgent = findUrgentOption(routePage);
      const [id = ''] = urgent.split('.');
      await press(page, `Change your answer: ${sources.words.questions[id]?.text}`);
      await findOption(page, urgent).click();
      await expect(page.locator('.interruption')).toBeFocused();
      steps.push(await page.locator('main').ariaSnapshot());
      expect(steps.join('\n\n')).toMatchSnapshot(`check-${LETTERS[route]}.txt`);
    });

    test('can be answered with only the keyboard', async ({ page }) => {
      await page.goto(path);
      await page.getByRole('button', { name: 'Answer a few questions at a time' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.question h1')).toBeFocused();
      for (const { id, options } of questions) {
        if (!(await readQuestions(page)).includes(id)) {
          await page.getByRole('button', { name: 'Next' }).press('Enter');
          await expect(page.locator('.question h1')).toBeFocused();
        }
        // After an answer that is urgent now, most questions would be left out.
        const option = options.find(
          ({ sets }) => !findInterruption(sources.questionnaire, sets),
        )?.code;
        const input = findOption(page, `${id}.${option}`);
        await tabTo(page, input);
        await page.keyboard.press('Space');
        await expect(input).toBeChecked();
        await expect(input).toBeFocused();
      }
      await page.getByRole('button', { name: 'See help now' }).last().press('Enter');
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
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
            .toBeLessThanOrEqual(width);
          await expect(page.locator('#leave')).toBeInViewport({ ratio: 1 });
        };
        while ((await readQuestions(page)).length > 0) {
          await check();
          await goOn(page);
        }
        await check();
        await press(page, 'Change my answers');
        await check();
      });

    test('@no-script is a whole questionnaire to print: every option, the contacts, the panel of each answer', async ({
      page,
    }) => {
      await page.goto(path);
      for (const { id, options } of questions) {
        const isPlain = ({ sets }: (typeof options)[number]) =>
          !findInterruption(sources.questionnaire, sets);
        const fieldset = page.locator('fieldset', { has: page.locator(`[data-option^="${id}."]`) });
        const panels = fieldset.locator('.interruption').locator('visible=true');
        const plain = options.filter(isPlain).map(({ code }) => findOption(page, `${id}.${code}`));
        for (const option of plain) await option.check();
        await expect(panels).toHaveCount(0);
        for (const option of plain) await option.uncheck();
        for (const { code, sets } of options.filter((option) => !isPlain(option))) {
          const option = findOption(page, `${id}.${code}`);
          await option.check();
          await expect(panels).toHaveCount(1);
          const panel = fieldset.locator(
            `[data-panel="${findInterruption(sources.questionnaire, sets)?.id}"]`,
          );
          await expect(panel.locator('a[href="tel:999"]').first()).toBeVisible();
          await option.uncheck();
          await expect(panels).toHaveCount(0);
        }
      }
      await expect(page.locator('form, input[name], input:not([autocomplete=off])')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'a few questions at a time' })).toBeHidden();
      expect(await page.locator('main .contact a.call').count()).toBeGreaterThan(1);
    });
  });
}
