import type { Page } from '@playwright/test';
import type { AuditServers } from './audit-servers.ts';
import { openProfile } from './open-profile.ts';
import { type ProfileTraces, readProfile } from './read-profile.ts';
import { leaveByShift, visitSite, type VisitOptions } from './visit-site.ts';
import { watchFrames } from './watch-frames.ts';

/** Words that would tell a reader of the files what the site was about. */
export const SENSITIVE_WORDS = ['stalk', 'psychologist', 'happening to me', 'who can help'];
/** Text from the pages and data that a visit opens, and from what it types. */
export const PAGE_TEXT = [
  '0808 802 0300',
  'Closed, or no answer',
  'They got into my home',
  'v4.home_entry',
  'home_entry',
  'side-own',
  'velodrome',
];

/** What one whole visit left behind. */
export interface VisitTraces extends ProfileTraces {
  /** Addresses of the site in the tab's own list of entries. */
  entries: string[];
  /** Addresses of the site on the browser's history page. */
  listed: string[];
  /** Requests to other hosts before leaving, apart from the link that led to the site. */
  foreignRequests: string[];
  /** Referers from the site that the other site saw. */
  referers: string[];
}

/**
 * Makes a visit in a browser with a new profile, leaves or closes the tab, and reads what remains.
 *
 * @param isLeft whether the reader leaves by the keyboard, or closes the tab
 */
export async function auditVisit(
  servers: AuditServers,
  isLeft: boolean,
  options: VisitOptions,
): Promise<VisitTraces> {
  const host = new URL(servers.site).host;
  const { folder, context, page } = await openProfile();
  const foreignRequests: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== host) foreignRequests.push(request.url());
  });
  servers.visits.length = 0;

  await visitSite(page, servers, options);
  const outside = foreignRequests.filter((url) => url !== `${servers.neutral}/search`);
  if (isLeft) {
    await leaveByShift(page);
    await page.waitForURL(`${servers.neutral}/`);
  }
  const entries = await listEntries(page);
  const listing = await context.newPage();
  if (!isLeft) await page.close();
  const listed = await readHistoryPage(listing, host);
  await context.close();

  return {
    ...readProfile(folder, host, SENSITIVE_WORDS, PAGE_TEXT),
    entries: entries.filter((url) => url.includes(host)),
    listed,
    foreignRequests: outside,
    referers: servers.visits.flatMap(({ path, referer }) =>
      path === '/' && referer ? [referer] : [],
    ),
  };
}

/** The addresses in the tab's list of entries, as a long press of Back shows them. */
async function listEntries(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  return entries.map(({ url }) => url);
}

/** The addresses of the site on the browser's own history page. */
async function readHistoryPage(page: Page, host: string): Promise<string[]> {
  await page.goto('chrome://history');
  await page.waitForTimeout(1500);
  const links = await page.evaluate(() => {
    const collect = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof HTMLAnchorElement ? [element.href] : []),
        ...(element.shadowRoot ? collect(element.shadowRoot) : []),
      ]);
    return collect(document);
  });
  return links.filter((link) => link.includes(host));
}

/**
 * Opens two addresses by typing them, which makes two entries whatever a site does, leaves from the
 * second, and presses Back as often as asked.
 *
 * @returns how many of the frames painted after leaving showed a page
 */
export async function countFramesOnBack(
  servers: AuditServers,
  addresses: readonly string[],
  times: number,
): Promise<{ withContent: number; all: number }> {
  const { context, page } = await openProfile();
  await page.goto(`${servers.neutral}/search`);
  for (const address of addresses) await page.goto(address);
  await page.waitForTimeout(300);
  await leaveByShift(page);
  await page.waitForURL(`${servers.neutral}/`);
  await page.waitForTimeout(300);
  const { frames } = await watchFrames(page);
  for (let press = 0; press < times; press += 1) {
    // The page that is asked to go back may be gone before it can answer.
    await page
      .evaluate(() => {
        history.back();
      })
      .catch(() => undefined);
    await page.waitForTimeout(700);
  }
  await context.close();
  return {
    withContent: frames.filter(({ hasContent }) => hasContent()).length,
    all: frames.length,
  };
}
