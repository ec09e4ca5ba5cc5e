import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import {
  addDays,
  readLondonClock,
  toMinute,
  type Weekday,
  weekdayOf,
  WEEKDAYS,
} from '../../src/vocabulary/calendar.ts';
import { DAYS_BEHIND } from '../../src/domain/opening-hours/open-now.ts';
import { readPage } from '../support/built-site.ts';

/** A stand-in for the ordinary page that the exit control opens; nothing leaves this machine. */
const NEUTRAL_PAGE = '<!doctype html><title>Weather</title><h1>Weather</h1>';

/**
 * The test of this project: every foreign request is answered here and listed, and any error of
 * the console, policy violations among them, fails the test.
 */
export const test = base.extend<{ foreignRequests: string[] }>({
  foreignRequests: [
    async ({ page, baseURL }, use) => {
      const requests: string[] = [];
      const errors: string[] = [];
      await page.route(
        (url) => url.origin !== baseURL,
        async (route) => {
          requests.push(route.request().url());
          await route.fulfill({ contentType: 'text/html', body: NEUTRAL_PAGE });
        },
      );
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404'))
          errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await use(requests);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * A moment in the first whole week after the site under test was built that has no bank holiday in or
 * soon after it.
 *
 * @param time on the clock in London, `15:00` or `15:59:59`
 */
export function inQuietWeek(day: Weekday, time: string): Date {
  const known = readPage('/').root.querySelector('html')?.getAttribute('data-holidays') ?? '';
  const [first = '', , holidays = ''] = known.split('|');
  const built = addDays(first, DAYS_BEHIND);
  const isNear = (from: string, date: string) => date >= from && date < addDays(from, 21);
  let monday = built;
  while (weekdayOf(monday) !== 'mon' || holidays.split(' ').some((date) => isNear(monday, date)))
    monday = addDays(monday, 1);
  const utc = new Date(`${addDays(monday, WEEKDAYS.indexOf(day))}T${time}Z`);
  return new Date(utc.getTime() - (readLondonClock(utc).minute - toMinute(time)) * 60_000);
}

/** Leaves a test to the slow suite if this is true. */
export const slowIf = (isSlow: boolean) => (isSlow ? { tag: '@slow' } : {});

/**
 * Divides pages for what one layout gives all of them: every third now, and all in the slow suite.
 *
 * @returns two lists of pages, each with what its test is tagged with
 */
export function sampleNow(pages: readonly string[]) {
  const sample = pages.filter((_, index) => index % 3 === 0);
  return [
    { name: 'some pages', pages: sample, tag: slowIf(false) },
    { name: 'pages of all types', pages, tag: slowIf(true) },
  ] as const;
}

/** The rules of axe whose answer depends on colours; what a page is made of is the same in every scheme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One page of each type, for checks that look at every kind of page. */
export const PAGE_TYPES: readonly string[] = [
  '/',
  '/find/',
  '/check/',
  '/check/a/',
  '/check/b/',
  '/s/nsh/',
  '/s/sass/',
  '/s/plsi/',
  '/s/bsl/',
  '/s/gp/',
  '/about/',
  '/about/your-device/',
  '/about/practice/',
  '/about/practice/done/',
  '/privacy/',
  '/accessibility/',
  '/for-professionals/',
  '/for-professionals/figures/',
  '/changes/',
  '/api/',
  '/w/24a/',
  '/w/yb/',
  '/g/report/',
  '/g/ten/',
  '/g/words/',
  '/g/lang/',
  '/p/',
  '/p/log/',
  '/p/slip/',
  '/p/strips/',
  '/nowhere/',
];

/**
 * Divides pages into groups, each for one test: opening a browser page takes longer than looking at
 * a page of the site, and no test waits for all the others.
 */
export function groupPages(pages: readonly string[], size = 8): string[][] {
  return Array.from({ length: Math.ceil(pages.length / size) }, (_, group) =>
    pages.slice(group * size, (group + 1) * size),
  );
}

/**
 * Makes axe run in the page itself, which has no frames; otherwise it opens another page each time.
 * The size of targets (WCAG 2.5.8) is a rule that axe leaves off unless asked.
 */
export function makeAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
}

/** Waits until the page has drawn twice: what was asked for by the last action has then begun. */
export function waitTwoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}

/** What somebody's answers or words might leave behind outside the page's memory. */
export function readTraces(page: Page): Promise<unknown> {
  return page.evaluate(async () => [
    location.href,
    document.title,
    history.length,
    history.state as unknown,
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
}
