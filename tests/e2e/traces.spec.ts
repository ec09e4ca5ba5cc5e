import { expect, type Page, test } from '@playwright/test';
import { startServers } from '../audit/audit-servers.ts';
import { auditVisit, countFramesOnBack, PAGE_TEXT, SENSITIVE_WORDS } from '../audit/audit-visit.ts';
import { openProfile } from '../audit/open-profile.ts';
import { readProfile } from '../audit/read-profile.ts';
import { listClosingCriteria, listLeavingCriteria } from '../audit/list-criteria.ts';

/** Presses Back, then Forward. The press waits a moment, so that the page going does not end it. */
async function goBackAndForward(page: Page, back: string): Promise<void> {
  const here = page.url();
  for (const [step, address] of [
    [-1, back],
    [1, here],
  ] as const) {
    await page.evaluate((delta) => {
      setTimeout(() => {
        history.go(delta);
      }, 50);
    }, step);
    await expect.poll(() => page.url()).toBe(address);
  }
}

// The quick form of `npm run audit:traces`, with shorter stays and without anything timed.
test.describe('a visit in a browser with a profile of its own', { tag: '@slow' }, () => {
  test.slow();

  for (const [how, isLeft, list] of [
    ['leaving', true, listLeavingCriteria],
    ['closing the tab', false, listClosingCriteria],
  ] as const) {
    test(`leaves nothing telling behind after ${how}`, async () => {
      const servers = await startServers();
      const traces = await auditVisit(servers, isLeft, { dwell: 500 });
      servers.close();
      expect(list(traces).filter(({ passed }) => !passed)).toEqual([]);
    });
  }

  test('without script leaves its descriptive title, which the same reading finds', async () => {
    const servers = await startServers();
    const { folder, context, page } = await openProfile(false);
    await page.goto(`${servers.site}/s/nsh/`);
    await context.close();
    servers.close();
    const traces = readProfile(folder, new URL(servers.site).host, SENSITIVE_WORDS, PAGE_TEXT);
    expect(traces.history.map(({ title }) => title).join()).toContain('National Stalking Helpline');
    expect(traces.files.words).not.toEqual([]);
  });

  test('keeps a page whole over an accidental Back and Forward', async () => {
    const servers = await startServers();
    const { context, page } = await openProfile();
    await page.goto(`${servers.neutral}/search`);
    await page.locator('a').click();
    await page.waitForURL(`${servers.site}/`);
    await page.evaluate(() => {
      document.querySelector('main')?.append('half an answer');
    });
    await goBackAndForward(page, `${servers.neutral}/search`);
    expect(page.url()).toBe(`${servers.site}/`);
    await expect(page.locator('main')).toBeVisible();
    await expect(page.locator('main')).toContainText('half an answer');
    await context.close();
    servers.close();
  });

  test('keeps half-given answers over an accidental Back and Forward', async () => {
    const servers = await startServers();
    const { context, page } = await openProfile();
    await page.goto(`${servers.neutral}/search`);
    await page.locator('a').click();
    await page.waitForURL(`${servers.site}/`);
    await page.locator('.door').first().click();
    await page.locator('[data-option="v3.contact"]').click();
    await expect(page.locator('.question')).toBeVisible();
    await goBackAndForward(page, `${servers.neutral}/search`);
    expect(page.url()).toBe(`${servers.site}/check/a/`);
    await expect(page.locator('[data-option="v3.contact"]')).toBeChecked();
    await expect(page.locator('.question')).toBeVisible();
    await context.close();
    servers.close();
  });

  test('shows no page again when Back is pressed five times after leaving', async () => {
    const servers = await startServers();
    const ours = await countFramesOnBack(
      servers,
      [`${servers.site}/`, `${servers.site}/s/nsh/`],
      5,
    );
    const govuk = await countFramesOnBack(servers, [`${servers.govuk}/a`, `${servers.govuk}/b`], 5);
    servers.close();
    expect(ours.withContent).toBe(0);
    // The same eyes see a page come back where a button does not prevent it.
    expect(govuk.withContent).toBeGreaterThan(0);
  });
});
