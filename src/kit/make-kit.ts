import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { CampaignKit, KitAddress } from '../domain/kit/kit.ts';
import { describePicture, writePosts } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/sentences.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import { checkContrast, checkPdf, checkPicture } from './check-format.ts';
import { drawEmailFooter, writePlainFooter } from './email-footer.tsx';
import { findChromium } from './find-chromium.ts';
import { drawDocument, type Format, FORMATS } from './formats.tsx';
import { drawIndexPage, type KitFile, type MadeKit } from './index-page.tsx';
import { emptyFolder, ZIP, zipFolder } from './kit-folder.ts';

/** Millimetres to a browser's pixels. */
const PIXELS = { paper: 96 / 25.4, screen: 1 } as const;

/**
 * Makes the kit of every campaign: each format is drawn in a browser, checked as somebody would hold
 * it, and written; an index and a zip of everything come last, and only if nothing is wrong.
 *
 * @param folder where to write; an earlier kit in it is deleted
 * @param words what the index says
 * @returns how many files were made, and what is wrong with any of them, one line each
 * @throws if the folder contains anything else
 */
export async function makeKit(
  kits: readonly CampaignKit[],
  folder: string,
  words: UiWords['kitIndex'],
): Promise<{ count: number; faults: string[] }> {
  emptyFolder(folder);
  const faults: string[] = [];
  const browser = await chromium.launch(findChromium());
  try {
    const made: MadeKit[] = [];
    for (const kit of kits) made.push(await makeCampaignKit(browser, kit, folder, faults));
    if (faults.length === 0)
      writeFileSync(join(folder, 'index.html'), drawIndexPage(made, ZIP, words));
  } finally {
    await browser.close();
  }
  if (faults.length > 0) return { count: 0, faults };
  return { count: zipFolder(folder), faults };
}

async function makeCampaignKit(
  browser: Browser,
  kit: CampaignKit,
  folder: string,
  faults: string[],
): Promise<MadeKit> {
  const { id } = kit.campaign;
  mkdirSync(join(folder, id));
  const files: KitFile[] = [];
  for (const format of FORMATS) {
    const page = await browser.newPage({
      viewport: {
        width: Math.ceil(format.width * PIXELS[format.medium]),
        height: Math.ceil(format.height * PIXELS[format.medium]),
      },
    });
    for (const address of format.medium === 'paper' && !format.isCarried
      ? kit.printed
      : [kit.own]) {
      const { file, wrong } = await makeFile(page, format, kit, address, folder);
      files.push(file);
      faults.push(...wrong.map((message) => `${file.path}: ${message}`));
    }
    // A format has the same colours for all addresses.
    faults.push(
      ...(await checkContrast(page)).map((message) => `${id}/${format.name}: ${message}`),
    );
    await page.close();
  }
  writeWords(kit, files, join(folder, id));
  return { kit, files };
}

async function makeFile(
  page: Page,
  format: Format,
  kit: CampaignKit,
  address: KitAddress,
  folder: string,
): Promise<{ file: KitFile; wrong: string[] }> {
  const { version, html } = drawDocument(format, { kit, address });
  const isPaper = format.medium === 'paper';
  const path = `${kit.campaign.id}/${format.name}-${address.code}.${isPaper ? 'pdf' : 'png'}`;
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const wrong = await checkPicture(page, address);
  if (isPaper) {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    wrong.push(...(await checkPdf(pdf, kit, address)));
    writeFileSync(join(folder, path), pdf);
  } else await page.screenshot({ path: join(folder, path) });
  return {
    file: {
      path,
      format: format.name,
      title: kit.words.kit.formats[format.name],
      where: address.where,
      version,
      ...(!isPaper && { words: describePicture(kit, !format.hidesLead) }),
    },
    wrong,
  };
}

function writeWords(kit: CampaignKit, files: readonly KitFile[], folder: string): void {
  const { short, long } = writePosts(kit);
  const words = kit.words.kitIndex;
  const paragraphs = [
    `${words.shortPost}\n${short}`,
    `${words.longPost}\n${long}`,
    ...files.flatMap(({ title, words: shown }) =>
      shown ? [`${fillIn(words.picture, { title })}\n${shown}`] : [],
    ),
    fillIn(words.until, { day: kit.goodUntil }),
  ];
  writeFileSync(join(folder, 'posts.txt'), `${paragraphs.join('\n\n')}\n`);
  writeFileSync(join(folder, 'email-footer.html'), drawEmailFooter(kit));
  writeFileSync(join(folder, 'email-footer.txt'), writePlainFooter(kit));
}
