import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './src/kit/find-chromium.ts';

const PORT = Number(process.env.TEST_PORT ?? 4329);

/** With SLOW=1 only the tests tagged @slow run, and without it only the others. */
const isSlow = process.env.SLOW === '1';
const leftOut = isSlow ? [] : [/@slow/];

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/make-temp-folder.ts',
  snapshotPathTemplate: 'tests/e2e/snapshots/{arg}{ext}',
  // None of these is asserted: a slow or loaded machine is no fault of the site.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A project with conditions of its own does not inherit these.
  grep: isSlow ? /@slow/ : /./,
  grepInvert: leftOut,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // The slow suite looks at the browser that people have.
    launchOptions: findChromium({ isShellEnough: !isSlow }),
    // Nothing moves, so nothing is looked at half-way.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      name: 'wide',
      use: { viewport: { width: 1280, height: 900 } },
      grepInvert: [/@phone|@no-script/, ...leftOut],
    },
    {
      name: 'phone',
      use: { ...devices['Pixel 7'], viewport: { width: 320, height: 568 } },
      grep: isSlow ? /^(?=.*@slow).*@phone/ : /@phone/,
    },
    {
      name: 'no-script',
      use: { javaScriptEnabled: false },
      grep: isSlow ? /^(?=.*@slow).*@no-script/ : /@no-script/,
    },
  ],
  webServer: {
    command: 'node src/commands/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
