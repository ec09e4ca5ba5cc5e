import { expect, test } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type AuditServers, startServers } from '../audit/audit-servers.ts';
import { findFirefox } from '../../src/kit/find-browser.ts';

const executablePath = findFirefox();

/** Waits until a page has come to an address; replaced pages announce no navigation here. */
async function arrive(page: Page, address: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.readyState + location.href).catch(() => ''))
    .toBe(`complete${address}`);
}

// Playwright drives only a Firefox of its own, which many machines cannot fetch, so the system's is
// driven by WebDriver BiDi.
test.describe('in Firefox', { tag: '@slow' }, () => {
  test.skip(!executablePath, 'no Firefox is installed: set FIREFOX_PATH, or install firefox-esr');
  test.slow();

  let visit: { servers: AuditServers; browser: Browser; page: Page };

  test.beforeEach(async () => {
    const servers = await startServers();
    const browser = await launch({
      browser: 'firefox',
      ...(executablePath && { executablePath }),
      headless: true,
    });
    visit = { servers, browser, page: await browser.newPage() };
  });

  test.afterEach(async () => {
    await visit.browser.close();
    visit.servers.close();
  });

  test('a visit is one entry, Shift leaves, and Back leads out of the site', async () => {
    const { page, servers } = visit;
    const heading = () => page.$eval('h1', (element) => element.textContent);
    await page.goto(`${servers.neutral}/search`);
    await page.goto(`${servers.site}/`);
    const length = await page.evaluate(() => history.length);
    await page.click('.door');
    await arrive(page, `${servers.site}/check/a/`);
    await page.click('main h3 a');
    await arrive(page, `${servers.site}/s/nsh/`);
    expect(await heading()).toBe('National Stalking Helpline');
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(await page.title()).toBe('Local help: contact NSH');

    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await arrive(page, `${servers.neutral}/`);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(await page.evaluate(() => document.referrer)).toBe('');

    await page.evaluate(() => {
      history.back();
    });
    await arrive(page, `${servers.neutral}/search`);
  });

  test('an older entry is sent on after leaving, and a fresh visit shows', async () => {
    const { page, servers } = visit;
    await page.goto(`${servers.site}/s/nsh/`);
    await page.goto(`${servers.site}/s/plsi/`);
    await page.click('#leave');
    await arrive(page, `${servers.neutral}/`);
    await page.evaluate(() => {
      history.back();
    });
    // The older entry asks for the other site once more.
    await expect.poll(() => servers.visits.filter(({ path }) => path === '/')).toHaveLength(2);
    await arrive(page, `${servers.neutral}/`);

    await page.goto(`${servers.site}/s/nsh/`);
    expect(await page.$eval('body', (body) => getComputedStyle(body).display)).toBe('block');
  });
});
