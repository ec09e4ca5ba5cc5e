import { expect, type Locator, type Page } from '@playwright/test';
import { today } from '../../src/content-check/content-files.ts';
import type { Route } from '../../src/vocabulary/audience.ts';
import { inQuietWeek } from './fixtures.ts';
import { type LoadedQuestionnaire, loadQuestionnaires } from '../support/load-questionnaires.ts';

export const LETTERS = { victim: 'a', own: 'b', 'other.target': 'c', 'other.doing': 'd' } as const;

/** The moment at which the pages with questions are opened. */
export const NOW = inQuietWeek('wed', '10:00');

/**
 * The screens are the same on every route, and the unit tests draw each route's with every option: one
 * route, the longest, is gone through at every change, the others in the slow suite.
 */
export const EVERY_TIME: Route = 'victim';

/** A questionnaire and the page that asks it. */
export interface RoutePage extends LoadedQuestionnaire {
  path: string;
  questions: LoadedQuestionnaire['sources']['questionnaire']['questions'];
}

/** The four routes, as of the day on which the site under test was built. */
export const ROUTES: readonly RoutePage[] = loadQuestionnaires(today).map(({ route, sources }) => ({
  route,
  path: `/check/${LETTERS[route]}/`,
  sources,
  questions: sources.questionnaire.questions,
}));

/** @throws for a route that the content does not have */
export function findRoute(route: Route): RoutePage {
  const found = ROUTES.find((candidate) => candidate.route === route);
  if (!found) throw new Error(`no questionnaire for ${route}`);
  return found;
}

/** Begins the questions by the button at the top of the printable questionnaire. */
export async function begin(page: Page, path: string): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(path);
  await page.getByRole('button', { name: 'Answer a few questions at a time' }).click();
  // The focus moves last, and would otherwise be taken from what a test turns to next.
  await expect(page.locator('.question h1')).toBeFocused();
}

/** Presses the first button of this name, on a page or in a part of it. */
export function press(part: Page | Locator, name: string | RegExp): Promise<void> {
  return part.getByRole('button', { name, exact: true }).first().click();
}

/** The box or button of an option, by its question and code as in `v1.safe`. */
export function findOption(page: Page, option: string) {
  return page.locator(`[data-option="${option}"]`);
}

/** Goes on from a screen of questions: by "Next", or from the last one to the help. */
export async function goOn(page: Page): Promise<void> {
  const next = page.locator('.question').getByRole('button', { name: 'Next', exact: true });
  if ((await next.count()) > 0) await next.click();
  else await press(page, 'See help now');
}

/** The ids of the questions that are shown, as in `v1`, in their order; none once there are none. */
export async function readQuestions(page: Page): Promise<string[]> {
  const options = await page
    .locator('.question [data-option]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('data-option') ?? ''));
  return [...new Set(options.map((option) => option.split('.')[0] ?? ''))];
}

/** Goes on until the question of this id is shown. */
export async function reach(page: Page, id: string): Promise<void> {
  while (!(await readQuestions(page)).includes(id)) await goOn(page);
}

/**
 * Ticks what is given, in the list of answers, and sees the outcome. A serious answer leaves
 * questions out, which that list still has.
 *
 * @param ticks options as in `v1.safe`
 */
export async function seeOutcome(
  page: Page,
  { path, questions, sources }: RoutePage,
  ticks: readonly string[],
): Promise<void> {
  await begin(page, path);
  await press(page, 'See help now');
  await press(page, 'Change my answers');
  for (const { id } of questions) {
    const chosen = ticks.filter((tick) => tick.startsWith(`${id}.`));
    if (chosen.length === 0) continue;
    await press(page, `Change your answer: ${sources.words.questions[id]?.text}`);
    for (const option of chosen) {
      await findOption(page, option).click();
      await expect(findOption(page, option)).toBeChecked();
    }
    await press(page, 'Back to your answers');
  }
  await press(page, 'See help now');
  await expect(page.locator('[data-outcome]')).toBeVisible();
}
