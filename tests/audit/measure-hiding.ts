import type { CDPSession } from '@playwright/test';
import type { AuditServers } from './audit-servers.ts';
import { openProfile, type ProfiledBrowser } from './open-profile.ts';
import { watchFrames } from './watch-frames.ts';

/** What the other site does while somebody leaves, and how fast the device is. */
export interface Situation {
  target: 'answers' | 'silent' | 'offline';
  /** How many times slower than this machine the processor is made. */
  slowdown: number;
}

/** How long a page that was left may keep showing before we stop waiting, in milliseconds. */
const PATIENCE = 4000;

/**
 * Measures, by the keyboard, the time from the third press of Shift to the first frame without
 * content. It includes what the driver and the painting take.
 *
 * @param address the page to leave
 * @param times how often to measure
 * @returns the median in milliseconds; `Infinity` where the page kept showing
 */
export async function measureHiding(
  servers: AuditServers,
  address: string,
  { target, slowdown }: Situation,
  times: number,
): Promise<number> {
  const browser = await openProfile();
  const measured: number[] = [];
  for (let run = 0; run < times; run += 1)
    measured.push(await measureOnce(browser, servers, address, target, slowdown));
  await browser.context.close();
  return measured.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Infinity;
}

async function measureOnce(
  { context }: ProfiledBrowser,
  servers: AuditServers,
  address: string,
  target: Situation['target'],
  slowdown: number,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForTimeout(200);
  const { frames, session } = await watchFrames(page);
  await page.waitForTimeout(200);
  servers.isSilent = target === 'silent';
  if (target === 'offline') await context.setOffline(true);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  await pressShift(session);
  await pressShift(session);
  const start = Date.now();
  await pressShift(session);
  let hidden: number | undefined;
  while (hidden === undefined && Date.now() - start < PATIENCE) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    hidden = frames.find(({ at, hasContent }) => at >= start && !hasContent)?.at;
  }

  servers.isSilent = false;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 }).catch(() => undefined);
  await context.setOffline(false);
  await page.close();
  return hidden === undefined ? Infinity : hidden - start;
}

async function pressShift(session: CDPSession): Promise<void> {
  const key = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: 8, ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
