import { type Browser, chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../../src/kit/find-chromium.ts';

const WIDTHS = [320, 1280];
/** How a device can be set, and which parts of the page that changes. */
const MODES = {
  light: { media: { colorScheme: 'light' }, looks: '[data-look]' },
  dark: { media: { colorScheme: 'dark' }, looks: '[data-look="device"]' },
  'forced-colours': { media: { forcedColors: 'active' }, looks: '[data-look="device"]' },
} as const;

/** The picture of each look of each component of a page, by both their names: `Contact paper`. */
type Pictures = Map<string, Buffer>;

/**
 * Compares how two pages of components look, in each width and mode, in one browser and so with the same
 * fonts. Writes the two pictures of each component that differs into a folder.
 *
 * @param was the page as it was agreed, as HTML
 * @param is the page as it is
 * @returns one line for each difference: `Contact device, 320 px, dark`
 */
export async function compareLooks(was: string, is: string, folder: string): Promise<string[]> {
  const browser = await chromium.launch(findChromium());
  try {
    const differences: string[] = [];
    for (const width of WIDTHS)
      for (const mode of Object.keys(MODES) as (keyof typeof MODES)[]) {
        const [old, now] = [
          await takePictures(browser, was, width, mode),
          await takePictures(browser, is, width, mode),
        ];
        for (const name of new Set([...old.keys(), ...now.keys()])) {
          const pictures = { was: old.get(name), is: now.get(name) };
          if (pictures.was && pictures.is?.equals(pictures.was)) continue;
          differences.push(`${name}, ${width} px, ${mode}`);
          mkdirSync(folder, { recursive: true });
          for (const [when, picture] of Object.entries(pictures))
            if (picture)
              writeFileSync(join(folder, `${name}-${width}-${mode}-${when}.png`), picture);
        }
      }
    return differences;
  } finally {
    await browser.close();
  }
}

async function takePictures(
  browser: Browser,
  html: string,
  width: number,
  mode: keyof typeof MODES,
): Promise<Pictures> {
  const { media, looks } = MODES[mode];
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    ...media,
  });
  await page.setContent(html);
  // One at a time, so that each begins at the same point however high the others are.
  await page.addStyleTag({
    content:
      'main > :not([data-shot]), [data-component] > :not([data-shot]) { display: none !important }',
  });
  const pictures: Pictures = new Map();
  for (const part of await page.locator(looks).all()) {
    const name = await part.evaluate((element) => {
      for (const shown of document.querySelectorAll('[data-shot]'))
        shown.removeAttribute('data-shot');
      const component = element.closest('[data-component]');
      for (const shown of [component, element]) shown?.setAttribute('data-shot', '');
      return `${component?.getAttribute('data-component') ?? ''} ${element.getAttribute('data-look') ?? ''}`;
    });
    pictures.set(name, await part.screenshot());
  }
  await page.close();
  return pictures;
}
