import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../support/find-browser.ts';

/** A browser as a person has it: its own profile on disk, and pages kept aside for Back. */
export interface ProfiledBrowser {
  folder: string;
  context: BrowserContext;
  page: Page;
}

/** Starts a browser with a new profile, with script unless told otherwise. */
export async function openProfile(javaScriptEnabled = true): Promise<ProfiledBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    ...findChromium(),
    viewport: { width: 1280, height: 800 },
    javaScriptEnabled,
    // Tests switch this off; people have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return { folder, context, page: context.pages()[0] ?? (await context.newPage()) };
}
