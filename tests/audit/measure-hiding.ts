import type { CDPSession } from '@playwright/test';
import type { AuditServers } from './audit-servers.ts';
import { openProfile } from './open-profile.ts';
import { watchFrames } from './watch-frames.ts';

/** What the other site does while somebody leaves, and how fast the device is. */
export interface Situation {
  target: 'answers' | 'silent' | 'offline';
  /** How many times slower than this machine the processor is made to run. */
  slowdown: number;
}

/** How long a left page may keep showing before we stop waiting, in milliseconds. */
const PATIENCE = 2000;
/** The time between two presses by a person, in milliseconds. */
const BETWEEN_PRESSES = 300;

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
  situation: Situation,
  times: number,
): Promise<number> {
  const measured: number[] = [];
  for (let run = 0; run < times; run += 1)
    measured.push(await measureOnce(servers, address, situation));
  return measured.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Infinity;
}

/** Each measurement has its own browser: one whose navigation hangs cannot be used again. */
async function measureOnce(
  servers: AuditServers,
  address: string,
  { target, slowdown }: Situation,
): Promise<number> {
  const { context, page } = await openProfile();
  await page.goto(address);
  const { frames, session } = await watchFrames(page);
  await page.waitForTimeout(400);
  servers.isSilent = target === 'silent';
  await context.setOffline(target === 'offline');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  await pressShift(session);
  await page.waitForTimeout(BETWEEN_PRESSES);
  await pressShift(session);
  await page.waitForTimeout(BETWEEN_PRESSES);
  const start = Date.now();
  void pressShift(session).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const hidden = frames.find(({ at, hasContent }) => at >= start && !hasContent());

  servers.isSilent = false;
  await context.close();
  return hidden ? hidden.at - start : Infinity;
}

async function pressShift(session: CDPSession): Promise<void> {
  const key = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers: 8, ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
