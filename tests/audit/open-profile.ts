import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../src/kit/find-chromium.ts';
import { makeTempFolder } from '../support/make-temp-folder.ts';

/** A browser like a person's: its own profile on disk, and pages kept aside for Back. */
export interface ProfiledBrowser {
  folder: string;
  context: BrowserContext;
  page: Page;
}

/** Starts a browser with a new profile, with script unless told otherwise. */
export async function openProfile(javaScriptEnabled = true): Promise<ProfiledBrowser> {
  const folder = makeTempFolder('profile');
  const context = await chromium.launchPersistentContext(folder, {
    ...findChromium(),
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled,
    // Tests usually switch this off; people have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return { folder, context, page: context.pages()[0] ?? (await context.newPage()) };
}
