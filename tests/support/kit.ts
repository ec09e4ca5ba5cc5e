import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { extractText } from 'unpdf';
import { checkContent } from '../../src/content-check/check-content.ts';
import { makeDirectory } from '../../src/content-check/content.ts';
import { planKits } from '../../src/domain/kit/kit.ts';
import { FORMATS } from '../../src/kit/formats.tsx';

export const KIT_DAY = '2026-11-26';
export const KIT_SITE = 'https://www.help.example.org';

/**
 * The plan of the kits of a content folder.
 *
 * @throws if the content has faults
 */
export function planKitsOf(folder: string): ReturnType<typeof planKits> {
  const { content, faults } = checkContent(folder, KIT_DAY);
  if (faults.length > 0 || !content.site) throw new Error('the content has faults');
  return planKits(
    content.campaigns.map(({ id, campaign }) => ({ id, ...campaign })),
    makeDirectory(content, KIT_DAY),
    content.site,
    KIT_SITE,
  );
}

/** The names of the drawn files of a campaign, for the codes of its own address and its places. */
export function listFormatFiles(own: string, places: readonly string[]): string[] {
  return FORMATS.flatMap(({ name, medium, isCarried }) => {
    if (medium === 'screen') return [`${name}-${own}.png`];
    return (isCarried ? [own] : places).map((code) => `${name}-${code}.pdf`);
  });
}

/** The words of a PDF, without the spaces that its lines make. */
export async function readPdf(path: string): Promise<string> {
  const { text } = await extractText(new Uint8Array(readFileSync(path)), { mergePages: true });
  return text.replace(/\s+/g, '');
}

/** Where the code in a picture leads, seen with the whole picture. */
export function readPictureCode(path: string): string | undefined {
  const { data, width, height } = PNG.sync.read(readFileSync(path));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
