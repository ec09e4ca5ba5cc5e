import { existsSync } from 'node:fs';
import { chromium, defineConfig, devices } from '@playwright/test';

const PORT = 4329;

/** The browser to test with: Playwright's own, `CHROMIUM_PATH`, or the system's. */
function findChromium(): { executablePath?: string } {
  if (existsSync(chromium.executablePath())) return {};
  const candidates = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      'No Chromium found: run "npx playwright install chromium", or "apt-get install chromium", or set CHROMIUM_PATH',
    );
  return { executablePath };
}

// A browser started by the system's administrator cannot use its own sandbox.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: { ...findChromium(), args },
  },
  projects: [
    {
      name: 'wide',
      use: { viewport: { width: 1280, height: 900 } },
      grepInvert: /@phone|@no-script/,
    },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 320, height: 568 } },
      grep: /@phone/,
    },
    { name: 'no-script', use: { javaScriptEnabled: false }, grep: /@no-script/ },
  ],
  webServer: {
    command: 'node src/commands/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
