import type { Page } from '@playwright/test';
import type { AuditServers } from './audit-servers.ts';

/** How long a reader stays on one page, in milliseconds: shorter stays leave fewer traces. */
export interface VisitOptions {
  dwell: number;
}

/**
 * A visit as a person makes it: from a link on another site over the front page, a door and its
 * questions, the whole list and a search of it, and two services.
 */
export async function visitSite(
  page: Page,
  servers: AuditServers,
  { dwell }: VisitOptions,
): Promise<void> {
  await page.goto(`${servers.neutral}/search`);
  await page.locator('a').click();
  await follow(page, '.door', '/check/a/');
  await answerQuestions(page, dwell);
  await follow(page, '.foot >> text=Everyone who can help', '/find/');
  await searchList(page, dwell);
  await follow(page, 'h3 a:text("National Stalking Helpline")', '/s/nsh/');
  await page.waitForTimeout(dwell);
  await follow(page, 'text=Back to everyone who can help', '/find/');
  await follow(page, 'h3 a:text("Psychologist-led")', '/s/plsi/');
  await follow(page, 'text=Back to Local help', '/');
  await follow(page, 'text=Your device', '/about/your-device/');
}

/** What a reader types into the search, with a word that is on no page of the site. */
const TYPED = 'my ex keeps folowing me to the velodrome';

/** Searches, looks at the results and clears the search. */
async function searchList(page: Page, dwell: number): Promise<void> {
  await page.getByRole('searchbox').pressSequentially(TYPED);
  await page.locator('[data-results] .results').waitFor();
  await page.getByLabel('More choices').click();
  await page.getByLabel('Where you live').selectOption('Portsmouth');
  await page.waitForTimeout(dwell);
  await page.getByRole('button', { name: 'Clear all' }).click();
}

/** Ticks answers, one of which interrupts, and looks at the outcome. */
async function answerQuestions(page: Page, dwell: number): Promise<void> {
  await page.locator('[data-option="v3.contact"]').click();
  await page.locator('[data-option="v4.home_entry"]').click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.waitForTimeout(dwell);
  await page.getByRole('button', { name: 'See help now' }).first().click();
  await page.locator('[data-outcome]').waitFor();
  await page.waitForTimeout(dwell);
}

async function follow(page: Page, selector: string, path: string): Promise<void> {
  await page.locator(selector).first().click();
  await page.waitForURL((url) => url.pathname === path);
}

/** Leaves by the keyboard. */
export async function leaveByShift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
}
