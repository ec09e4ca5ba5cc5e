import { expect } from 'vitest';
import type { AuditServers } from '../../audit/audit-servers.ts';
import type { Engine } from './engine.ts';
import { open, readView, waitFor, waitForAddress } from './wait-for.ts';

/** What a reader does and must see, in any browser. */
export interface Journey {
  name: string;
  travel: (engine: Engine, servers: AuditServers) => Promise<void>;
}

/** One page of each kind that carries numbers. */
const PAGES = [
  '/',
  '/find/',
  '/check/',
  '/check/a/',
  '/s/nsh/',
  '/g/report/',
  '/w/24a/',
  '/p/all/',
  '/nowhere/',
];

const LEAVING = [
  { way: 'a click', leave: (engine: Engine) => engine.press('#leave') },
  { way: 'Shift three times', leave: pressShift },
];

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'finds a number and the exit on every kind of page',
    travel: async (engine, { site }) => {
      for (const path of PAGES) {
        await open(engine, site + path);
        const numbers = `[...document.querySelectorAll('a[href^="tel:"]')].filter((link) => link.getClientRects().length > 0 && link.textContent.trim()).length`;
        expect(await engine.evaluate(numbers), path).toBeGreaterThan(0);
        expect(await engine.evaluate(`document.title`), path).toMatch(/^Local help/);
      }
    },
  },
  ...LEAVING.map(({ way, leave }) => ({
    name: `leaves by ${way}, and Back leads past the site`,
    travel: async (engine: Engine, { site, neutral }: AuditServers) => {
      await open(engine, `${neutral}/search`);
      const { length } = await open(engine, `${site}/`);
      await engine.press('.door');
      await waitForAddress(engine, `${site}/check/a/`);
      await engine.press('main h3 a');
      const last = await waitForAddress(engine, `${site}/s/nsh/`);
      expect(last).toMatchObject({ length, title: 'Local help: contact NSH' });
      await leave(engine);
      const left = await waitForAddress(engine, `${neutral}/`);
      expect(left.length).toBe(length);
      expect(await engine.evaluate('document.referrer')).toBe('');
      await engine.back();
      await waitForAddress(engine, `${neutral}/search`);
    },
  })),
  {
    name: 'sends on from an older entry of the site after leaving, and shows a fresh visit',
    travel: async (engine, { site, neutral }) => {
      await open(engine, `${neutral}/search`);
      await open(engine, `${site}/s/nsh/`);
      await open(engine, `${site}/s/plsi/`);
      await pressShift(engine);
      await waitForAddress(engine, `${neutral}/`);
      await engine.back();
      await staysOutside(engine, site);
      // The older entry has become the exit's page, before which only the search is left.
      await engine.back();
      await waitForAddress(engine, `${neutral}/search`);
      await open(engine, `${site}/s/nsh/`);
      await waitFor(engine, 'the page', ({ text }) => text.includes('National Stalking Helpline'));
    },
  },
  {
    name: 'comes back from a link to another site',
    travel: async (engine, { site, neutral }) => {
      // Its first way is a link, where others keep theirs behind a heading.
      await open(engine, `${site}/s/cyber/`);
      await engine.evaluate(
        `void (document.querySelector('main a[href^=https]').href = '${neutral}/out')`,
      );
      await engine.press('main a[href$="/out"]');
      await waitForAddress(engine, `${neutral}/out`);
      await engine.back();
      await waitFor(engine, 'the page', ({ text }) => text.includes('The Cyber Helpline'));
    },
  },
  {
    name: 'shows nothing again where the other site cannot be reached',
    travel: async (engine, servers) => {
      const { site, neutral } = servers;
      await open(engine, `${neutral}/search`);
      await open(engine, `${site}/s/nsh/`);
      servers.isUnreachable = true;
      await engine.press('#leave');
      await waitFor(engine, 'an error page', ({ text }) => !text.includes('Local help'));
      await engine.back();
      await staysOutside(engine, site);
    },
  },
  {
    name: 'goes on to the exit when a page is reloaded whose exit hangs, and shows it when typed',
    travel: async (engine, servers) => {
      const { site, neutral } = servers;
      await leaveToSilence(engine, servers);
      await engine.reload();
      await waitForAddress(engine, `${neutral}/`);

      await leaveToSilence(engine, servers);
      await open(engine, `${site}/s/nsh/`);
      await waitFor(engine, 'the page', ({ text }) => text.includes('National Stalking Helpline'));
    },
  },
  {
    name: 'keeps nothing that is typed behind an address',
    travel: async (engine, { site }) => {
      for (const typed of [
        '#:~:text=stalking',
        '#x:~:text=stalking',
        '?q=stalking',
        '#He%20hits',
        '#he-hits',
      ]) {
        await open(engine, `${site}/s/nsh/`);
        await engine.goto(`${site}/g/report/${typed}`);
        await waitFor(engine, `no ${typed}`, ({ address }) => address === `${site}/g/report/`);
      }
    },
  },
  {
    name: 'leads from an answer to an outcome with a number',
    travel: async (engine, { site }) => {
      await open(engine, `${site}/check/a/`);
      await engine.press('[data-option="v4.home_entry"]');
      await waitForCount(engine, '[data-option="v4.home_entry"]:checked');
      await waitFor(engine, 'a way to the outcome', ({ text }) => text.includes('See help now'));
      await engine.evaluate(
        `void [...document.querySelectorAll('button')].find((button) => button.textContent.trim() === 'See help now').click()`,
      );
      await waitForCount(engine, '[data-outcome] a[href^="tel:"]');
    },
  },
  ...[/\/find\/data\./, /\/_astro\/finder\./].map((file) => ({
    name: `finds what is searched for after ${file.source} was refused once`,
    travel: async (engine: Engine, servers: AuditServers) => {
      servers.refusesOnce = file;
      await open(engine, `${servers.site}/find/`);
      await engine.press('input[type=search]');
      await engine.type('my ex');
      // A letter typed before the refusal has come back is not followed by another attempt.
      await waitForCount(
        engine,
        '[data-late]:not([hidden]), [data-results] .results a[href^="tel:"]',
      );
      await engine.type(' follows me');
      await waitForCount(engine, '[data-results] .results a[href^="tel:"]');
    },
  })),
  {
    name: 'finds what is searched for',
    travel: async (engine, { site }) => {
      await open(engine, `${site}/find/`);
      await engine.press('input[type=search]');
      await engine.type('my ex follows me');
      await waitForCount(engine, '[data-results] .results a[href^="tel:"]');
    },
  },
];

/** Leaves a page while the other site takes the request and says nothing, until it would answer again. */
async function leaveToSilence(engine: Engine, servers: AuditServers): Promise<void> {
  await open(engine, `${servers.site}/s/nsh/`);
  servers.visits.length = 0;
  servers.isSilent = true;
  await pressShift(engine);
  await waitForVisit(servers);
  servers.isSilent = false;
}

async function pressShift(engine: Engine): Promise<void> {
  for (let press = 0; press < 3; press += 1) await engine.pressKey('Shift');
}

/**
 * Watches that nothing of the site shows, for a while and until the address bar says so too: on a busy
 * machine that takes its time.
 */
async function staysOutside(engine: Engine, site: string): Promise<void> {
  for (let look = 0, address = site; look < 8 || address.includes(site); look += 1) {
    const view = await readView(engine);
    if (view?.text) expect(view.text, view.address).not.toMatch(/Local help|Leave this site/);
    if (view) ({ address } = view);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** Waits until the browser has asked the other site, which is silent. */
async function waitForVisit({ visits }: AuditServers): Promise<void> {
  await expect.poll(() => visits.length, { timeout: 15_000 }).toBeGreaterThan(0);
}

async function waitForCount(engine: Engine, selector: string): Promise<void> {
  await expect
    .poll(() => engine.evaluate(`document.querySelectorAll('${selector}').length`).catch(() => 0), {
      timeout: 15_000,
    })
    .toBeGreaterThan(0);
}
