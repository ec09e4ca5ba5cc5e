import type { Page } from '@playwright/test';
import type { Door } from '../../src/schemas/door.ts';
import { expect, test } from './fixtures.ts';
import { begin, findOption, findRoute, goOn, press, readQuestion } from './question-steps.ts';

/** The smallest phone that is looked after. */
const PHONE = { width: 320, height: 568 };

/** How many screens of that phone an outcome may fill. */
const SCREENS = 5;

/** What a reader answers, and how many presses it may take to the outcome. */
interface Reader {
  who: string;
  route: Door['route'];
  /** Factors; `all` gives one harmless answer to each question. */
  ticks: readonly string[] | 'all';
  /** Presses "See help now" where the answer is given. */
  leavesAtOnce?: true;
  taps: number;
}

const READERS: readonly Reader[] = [
  { who: 'in danger', route: 'victim', ticks: ['danger_now'], leavesAtOnce: true, taps: 4 },
  { who: 'frightened of an ex, all asked', route: 'victim', ticks: 'all', taps: 23 },
  {
    who: 'once hurt by an ex',
    route: 'victim',
    ticks: ['repeated', 'contact', 'assault', 'rel_ex_partner', 'area_southampton'],
    taps: 15,
  },
  { who: 'worried by own thoughts', route: 'own', ticks: ['harm_now', 'out_of_area'], taps: 8 },
  {
    who: 'friend',
    route: 'other.target',
    ticks: ['repeated', 'contact', 'rel_ex_partner'],
    taps: 11,
  },
  { who: 'knows them', route: 'other.doing', ticks: ['checking', 'reporter_afraid'], taps: 9 },
];

/** Answers the questions one by one and counts each press until the outcome shows. */
async function answer(page: Page, { route, ticks, leavesAtOnce }: Reader): Promise<number> {
  const { path, questions } = findRoute(route);
  await begin(page, path);
  let taps = 1;
  for (let id = await readQuestion(page); id; id = await readQuestion(page)) {
    const options = questions.find((question) => question.id === id)?.options ?? [];
    const chosen =
      ticks === 'all'
        ? options.slice(0, 1)
        : options.filter(
            ({ sets }) => sets.length > 0 && sets.every((factor) => ticks.includes(factor)),
          );
    // Somebody who gives every answer, but none that is urgent, says "None of these" where one is.
    const given =
      ticks === 'all' && /^v[45]$/.test(id)
        ? options.filter(({ code }) => code === 'none')
        : chosen;
    for (const { code } of given) {
      await findOption(page, `${id}.${code}`).click();
      taps += 1;
      if (!(await page.locator('.interruption').isVisible())) continue;
      await press(page, leavesAtOnce ? 'See help now' : 'Carry on with the questions');
      taps += 1;
    }
    if (leavesAtOnce) break;
    await goOn(page);
    taps += 1;
  }
  await expect(page.locator('.outcome h1')).toBeFocused();
  return taps;
}

for (const reader of READERS)
  test(`${reader.who}: few presses, and the first number in the first screen`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const taps = await answer(page, reader);
    const outcome = page.locator('.outcome');
    const screens =
      (await outcome.evaluate((part) => part.getBoundingClientRect().height)) / PHONE.height;
    console.log(`${reader.route}, ${reader.who}: ${taps} taps, ${screens.toFixed(1)} screens`);
    expect(taps).toBeLessThanOrEqual(reader.taps);
    expect(screens).toBeLessThanOrEqual(SCREENS);
    const heading = page.locator('.outcome h1');
    await expect(heading).toBeInViewport({ ratio: 1 });
    const first = outcome.locator('.main-way > *').first();
    const bar = await page.locator('#leave').boundingBox();
    const box = await first.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

test('shows the first answers of every question in the first screen', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const { path } = findRoute('victim');
  await begin(page, path);
  for (let id = await readQuestion(page); id; id = await readQuestion(page)) {
    const option = page.locator('.option').first();
    const bar = await page.locator('#leave').boundingBox();
    const box = await option.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), id).toBeLessThanOrEqual(bar?.y ?? 0);
    await goOn(page);
  }
});
