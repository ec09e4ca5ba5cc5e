import type { Page } from '@playwright/test';
import { expect, slowIf, test } from './fixtures.ts';
import type { Route } from '../../src/vocabulary/audience.ts';
import { findInterruption } from '../../src/domain/questionnaire/logic.ts';
import {
  begin,
  EVERY_TIME,
  findOption,
  findRoute,
  goOn,
  press,
  readQuestions,
  type RoutePage,
  ROUTES,
} from './question-steps.ts';

/** The smallest phone that is looked after. */
const PHONE = { width: 320, height: 568 };

/** How many screens of that phone an outcome may fill. */
const SCREENS = 5;

/** What a reader answers, and how many presses it may take to the outcome. */
interface Reader {
  who: string;
  route: Route;
  /** Factors; `all` gives each question its first answer that does not interrupt. */
  ticks: readonly string[] | 'all';
  /** Presses "See help now" where the answer is given. */
  leavesAtOnce?: true;
  taps: number;
}

const READERS: readonly Reader[] = [
  { who: 'in danger', route: 'victim', ticks: ['danger_now'], leavesAtOnce: true, taps: 4 },
  { who: 'frightened of an ex, all asked', route: 'victim', ticks: 'all', taps: 14 },
  { who: 'asked all', route: 'own', ticks: 'all', taps: 14 },
  { who: 'asked all', route: 'other.target', ticks: 'all', taps: 11 },
  { who: 'asked all', route: 'other.doing', ticks: 'all', taps: 9 },
  {
    who: 'once hurt by an ex',
    route: 'victim',
    ticks: ['repeated', 'contact', 'assault', 'rel_ex_partner', 'area_southampton'],
    taps: 10,
  },
  { who: 'worried by own thoughts', route: 'own', ticks: ['harm_now', 'out_of_area'], taps: 6 },
  {
    who: 'friend',
    route: 'other.target',
    ticks: ['repeated', 'contact', 'rel_ex_partner'],
    taps: 6,
  },
  { who: 'knows them', route: 'other.doing', ticks: ['checking', 'reporter_afraid'], taps: 6 },
];

/** The options that a reader presses at a question, by their codes. */
function choose({ sources, questions }: RoutePage, id: string, ticks: Reader['ticks']): string[] {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  if (ticks === 'all')
    return options
      .filter(({ sets }) => !findInterruption(sources.questionnaire, sets))
      .slice(0, 1)
      .map(({ code }) => code);
  return options
    .filter(({ sets }) => sets.length > 0 && sets.every((factor) => ticks.includes(factor)))
    .map(({ code }) => code);
}

/** Answers what is asked, screen by screen, and counts each press until the outcome shows. */
async function answer(page: Page, { route, ticks, leavesAtOnce }: Reader): Promise<number> {
  const routePage = findRoute(route);
  await begin(page, routePage.path);
  let taps = 1;
  const answered: string[] = [];
  for (;;) {
    // Read again after each answer, which may have opened the next questions below.
    const shown = await readQuestions(page);
    if (shown.length === 0) return taps;
    const id = shown.find((candidate) => !answered.includes(candidate));
    if (!id) {
      await goOn(page);
      taps += 1;
      continue;
    }
    answered.push(id);
    for (const code of choose(routePage, id, ticks)) {
      await findOption(page, `${id}.${code}`).click();
      taps += 1;
      if (!(await page.locator('.interruption').isVisible())) continue;
      await press(
        page.locator('.interruption'),
        leavesAtOnce ? 'See help now' : 'Carry on with the questions',
      );
      taps += 1;
    }
  }
}

for (const reader of READERS)
  test(`${reader.route}, ${reader.who}: few presses, and the first number in the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const taps = await answer(page, reader);
    await expect(page.locator('.outcome h1')).toBeFocused();
    const outcome = page.locator('.outcome');
    const screens =
      (await outcome.evaluate((part) => part.getBoundingClientRect().height)) / PHONE.height;
    console.log(`${reader.route}, ${reader.who}: ${taps} taps, ${screens.toFixed(1)} screens`);
    expect(taps).toBeLessThanOrEqual(reader.taps);
    expect(screens).toBeLessThanOrEqual(SCREENS);
    const heading = page.locator('.outcome h1');
    await expect(heading).toBeInViewport({ ratio: 1 });
    const first = outcome.locator('.main-channel > *').first();
    const bar = await page.locator('#leave').boundingBox();
    const box = await first.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

for (const { route, path } of ROUTES)
  test(
    `shows the first answer with every question of ${route}`,
    slowIf(route !== EVERY_TIME),
    async ({ page }) => {
      await page.setViewportSize(PHONE);
      await begin(page, path);
      for (
        let shown = await readQuestions(page);
        shown.length > 0;
        shown = await readQuestions(page)
      ) {
        const top = await page.locator('.option').first().boundingBox();
        const bar = await page.locator('#leave').boundingBox();
        expect((top?.y ?? Infinity) + (top?.height ?? 0), shown[0]).toBeLessThanOrEqual(
          bar?.y ?? 0,
        );
        for (const field of await page.locator('.question fieldset').all()) {
          const head = await page.locator('.part-head').first().boundingBox();
          const question = await field.boundingBox();
          const first = await field.locator('.option').first().boundingBox();
          const reach = (first?.y ?? Infinity) + (first?.height ?? 0) - (question?.y ?? 0);
          expect(reach, await field.innerText()).toBeLessThanOrEqual(
            (bar?.y ?? 0) - (head?.height ?? 0),
          );
        }
        await goOn(page);
      }
    },
  );
