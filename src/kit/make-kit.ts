import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { zipSync } from 'fflate';
import type { CampaignKit, KitAddress } from '../domain/kit/plan-kit.ts';
import { describePicture, writePosts } from '../domain/kit/write-posts.ts';
import { fillIn } from '../domain/text/fill-in.ts';
import { listFiles } from '../hosting/built-files.ts';
import type { UiWords } from '../schemas/ui-words.ts';
import { checkContrast, checkPdf, checkPicture } from './check-piece.ts';
import { findChromium } from './find-chromium.ts';
import { PIECES } from './pieces/list-pieces.ts';
import type { Piece } from './pieces/piece.ts';
import { writeDocument } from './write-document.ts';
import { writeEmailFooter, writePlainFooter } from './write-email-footer.ts';
import { type KitFile, type MadeKit, writeIndex } from './write-index.ts';

const ZIP = 'kit.zip';
/** Tells a later run that the folder holds a kit, also one that was broken off, and may be emptied. */
const MARK = 'MADE-BY-THE-KIT';
/** The earliest day a zip can bear, so that the same files make the same bytes. */
const ZIP_DAY = new Date(1980, 0, 1);
/** Millimetres to a browser's pixels. */
const PIXELS = { paper: 96 / 25.4, screen: 1 } as const;

/**
 * Makes the kit of every campaign: each piece is drawn in a browser, checked as somebody would hold
 * it, and written; an index and a zip of all of it come last, and only if nothing is wrong.
 *
 * @param folder where to write; it is emptied if it holds an earlier kit
 * @param words what the index says
 * @returns how many files were made, and what is wrong with any of them, one line each
 * @throws where the folder holds something else
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
      writeFileSync(join(folder, 'index.html'), writeIndex(made, ZIP, words));
  } finally {
    await browser.close();
  }
  if (faults.length > 0) return { count: 0, faults };
  const files = listFiles(folder).filter((file) => file !== MARK);
  writeFileSync(join(folder, ZIP), zip(folder, files));
  return { count: files.length + 1, faults };
}

/**
 * Takes away an earlier kit, so that nobody uses one that could not be made again.
 *
 * @throws where the folder holds something else
 */
export function emptyFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK)))
    throw new Error(`${folder} holds something that is not a kit; empty it, or set KIT_DIR`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARK), 'Everything here is made anew by "npm run kit".\n');
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
  for (const piece of PIECES) {
    const page = await browser.newPage({
      viewport: {
        width: Math.ceil(piece.width * PIXELS[piece.medium]),
        height: Math.ceil(piece.height * PIXELS[piece.medium]),
      },
    });
    for (const address of piece.medium === 'paper' && !piece.isCarried ? kit.printed : [kit.own]) {
      const { file, wrong } = await makePiece(page, piece, kit, address, folder);
      files.push(file);
      faults.push(...wrong.map((message) => `${file.path}: ${message}`));
    }
    // All addresses of a piece have the same colours.
    faults.push(...(await checkContrast(page)).map((message) => `${id}/${piece.name}: ${message}`));
    await page.close();
  }
  writeWords(kit, files, join(folder, id));
  return { kit, files };
}

async function makePiece(
  page: Page,
  piece: Piece,
  kit: CampaignKit,
  address: KitAddress,
  folder: string,
): Promise<{ file: KitFile; wrong: string[] }> {
  const { version, html } = writeDocument(piece, { kit, address });
  const isPaper = piece.medium === 'paper';
  const path = `${kit.campaign.id}/${piece.name}-${address.code}.${isPaper ? 'pdf' : 'png'}`;
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
      piece: piece.name,
      title: kit.words.kit.pieces[piece.name],
      where: address.where,
      version,
      ...(!isPaper && { words: describePicture(kit, !piece.hidesLead) }),
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
  writeFileSync(join(folder, 'email-footer.html'), writeEmailFooter(kit));
  writeFileSync(join(folder, 'email-footer.txt'), writePlainFooter(kit));
}

function zip(folder: string, files: readonly string[]): Uint8Array {
  const entries = files.map(
    (file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file))] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: ZIP_DAY });
}
