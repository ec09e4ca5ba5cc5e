import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { extractText } from 'unpdf';
import type { CampaignKit, KitAddress } from '../domain/kit/kit.ts';

/** What is wrong with a drawn format as people will see it, one line each. */
export async function checkPicture(page: Page, { href }: KitAddress): Promise<string[]> {
  const reading = await readCode(page);
  return [
    ...(await listOverflows(page)).map((words) => `does not fit: ${words}`),
    ...(reading === href ? [] : [`its code leads to ${reading}, not to ${href}`]),
  ];
}

/** What is wrong with a finished PDF: a number, 999, the address or the day is missing, or it has more pages. */
export async function checkPdf(
  pdf: Uint8Array,
  { numbers, goodUntil }: CampaignKit,
  address: KitAddress,
): Promise<string[]> {
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
  const squeeze = (words: string) => words.replace(/\s+/g, '');
  const printed = squeeze(text);
  const lines = text.replace(/\s+/g, ' ');
  const lacking = [
    // A short number may not be a part of a longer one.
    ...[...numbers.map((number) => number.text), '999'].filter(
      (number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(lines),
    ),
    ...[address.text, goodUntil].filter((words) => !printed.includes(squeeze(words))),
  ];
  return [
    ...lacking.map((words) => `its text does not have ${words}`),
    ...(totalPages === 1 ? [] : [`it has ${totalPages} pages`]),
  ];
}

/** What a phone's camera would read. All slips of a sheet have the same code, so only one is read. */
async function readCode(page: Page): Promise<string> {
  const codes = page.locator('.code');
  const drawings = await codes.evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
  if (new Set(drawings).size !== 1) return 'several places';
  const { data, width, height } = PNG.sync.read(await codes.first().screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? 'nowhere';
}

/** The words with too little contrast, one line each. */
export async function checkContrast(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withRules(['color-contrast', 'color-contrast-enhanced'])
    .analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target }) => `too little contrast: ${target.join(' ')}`),
  );
}

/** The elements that are outside the format, or whose words do not fit into them. */
function listOverflows(page: Page): Promise<string[]> {
  return page.locator('.format').evaluate((format) => {
    const edge = format.getBoundingClientRect();
    return [format, ...format.querySelectorAll<HTMLElement>('*:not(.unseen, wbr, br, svg *)')]
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const isOutside =
          left < edge.left - 1 ||
          top < edge.top - 1 ||
          right > edge.right + 1 ||
          bottom > edge.bottom + 1;
        const { display, overflow } = getComputedStyle(element);
        const isTooWide =
          !display.startsWith('inline') && element.scrollWidth > element.clientWidth + 1;
        // Elsewhere the letters of a tight line may reach a little above and below it.
        const isTooHigh = overflow === 'hidden' && element.scrollHeight > element.clientHeight + 1;
        return isOutside || isTooWide || isTooHigh;
      })
      .map(
        ({ tagName, textContent }) =>
          `${tagName.toLowerCase()} "${textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`,
      );
  });
}
