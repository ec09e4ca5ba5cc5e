import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuditServers, startServers } from '../audit/audit-servers.ts';
import { findWebKit, openWebKit, type WebKit } from '../support/open-webkit.ts';

const binary = findWebKit();
/** Shift, as WebDriver names it. */
const SHIFT = '\uE008';
const PATIENCE = { timeout: 30_000, interval: 100 };

// Safari's engine, though not Safari. It runs where "apt-get install webkit2gtk-driver xvfb" did.
describe.skipIf(!binary)('in WebKit', () => {
  let servers: AuditServers;
  let webkit: WebKit;

  beforeEach(async () => {
    servers = await startServers();
    webkit = await openWebKit(binary as string);
  });

  afterEach(async () => {
    await webkit.close();
    servers.close();
  });

  const arrive = (address: string) =>
    vi.waitFor(async () => {
      expect(await webkit.read('document.readyState + location.href')).toBe(`complete${address}`);
    }, PATIENCE);

  it('a visit is one entry, Shift leaves, and Back leads out of the site', async () => {
    await webkit.visit(`${servers.neutral}/search`);
    await webkit.visit(`${servers.site}/`);
    const length = await webkit.read('history.length');
    await webkit.click('.door');
    await arrive(`${servers.site}/check/a/`);
    await webkit.click('main h3 a');
    await arrive(`${servers.site}/s/nsh/`);
    expect(await webkit.read('document.querySelector("h1").textContent')).toBe(
      'National Stalking Helpline',
    );
    expect(await webkit.read('history.length')).toBe(length);
    expect(await webkit.read('document.title')).toBe('Local help: contact NSH');

    await webkit.press([SHIFT, SHIFT, SHIFT]);
    await arrive(`${servers.neutral}/`);
    expect(await webkit.read('history.length')).toBe(length);
    expect(await webkit.read('document.referrer')).toBe('');
    await webkit.back();
    await arrive(`${servers.neutral}/search`);
  });

  it('the sheet becomes one question at a time, and adds no entry', async () => {
    await webkit.visit(`${servers.site}/check/a/`);
    const length = await webkit.read('history.length');
    const countQuestions = () => webkit.read('document.querySelectorAll("main fieldset").length');
    expect(await countQuestions()).toBeGreaterThan(5);
    await webkit.click('[data-live] button');
    await vi.waitFor(async () => {
      expect(await countQuestions()).toBe(1);
    }, PATIENCE);
    expect(await webkit.read('location.href')).toBe(`${servers.site}/check/a/`);
    expect(await webkit.read('history.length')).toBe(length);
  });
});
