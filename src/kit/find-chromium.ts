import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Debian's Chromium without any window, which takes half the time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/**
 * The Chromium to draw and test with: Playwright's own, `CHROMIUM_PATH`, or the system's.
 *
 * @param isShellEnough true where the system's may be one that can open no window
 * @returns launch options for Playwright
 * @throws one line that says how to get one, if there is no browser
 */
export function findChromium({ isShellEnough = false } = {}): {
  executablePath?: string;
  args: string[];
} {
  // A browser started by the system's administrator cannot use its own sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (existsSync(chromium.executablePath())) return { args };
  const executablePath = [
    process.env['CHROMIUM_PATH'],
    isShellEnough && HEADLESS_SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      'No Chromium found: run "npx playwright install chromium", or "apt-get install chromium", or set CHROMIUM_PATH',
    );
  return { executablePath, args };
}
