import { type Browser, launch } from 'puppeteer-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../support/find-firefox.ts';
import { type AuditServers, startServers } from '../audit/audit-servers.ts';
import { readPage } from '../support/built-site.ts';
import { PAPER_PAGES } from '../support/contract.ts';

const executablePath = findFirefox();

// The other browsers' papers are in tests/e2e/paper.spec.ts. Skipped if no Firefox is installed.
describe.skipIf(!executablePath)('on paper in Firefox', () => {
  let servers: AuditServers;
  let browser: Browser;

  beforeAll(async () => {
    servers = await startServers();
    browser = await launch({
      browser: 'firefox',
      ...(executablePath && { executablePath }),
      headless: true,
    });
  });
  afterAll(async () => {
    await browser.close();
    servers.close();
  });

  it.each(PAPER_PAGES)('%s is as many pages as it has sheets', async (path) => {
    const page = await browser.newPage();
    await page.goto(`${servers.site}${path}`);
    const pdf = await page.pdf({
      format: 'A4',
      landscape: path === '/p/fold/',
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    });
    await page.close();
    const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
    expect(numPages).toBe(readPage(path).root.querySelectorAll('.paper').length);
  });
});
