import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './src/kit/find-browser.ts';

const PORT = Number(process.env.TEST_PORT ?? 4329);

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/make-temp-folder.ts',
  snapshotPathTemplate: 'tests/e2e/snapshots/{arg}{ext}',
  // Several tests go through every type of page; a slow machine is no fault of theirs.
  timeout: 120_000,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: findChromium(),
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
