import type { BannedPhrases } from '../schemas/wording.ts';
import type { ReadService } from './check-services.ts';
import type { PageFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import { listBannedFaults, listHardFaults, listLongFaults, listServiceNames } from './wording.ts';

/** Fewer words than this say little of a reading level. */
const FEWEST_WORDS = 40;

/**
 * Checks the words that stand in the pages and components themselves. They speak to readers of both
 * sides and of neither, so only phrases that do harm everywhere are looked for.
 */
export function checkPageWording(
  pages: PageFiles,
  wording: readonly BannedPhrases[],
  services: readonly ReadService[],
): Fault[] {
  const names = listServiceNames(services);
  return [...pages].flatMap(([file, source]) => {
    const texts = listTexts(source);
    const passages = texts.map((text) => ({ field: 'text', text }));
    const count = texts.join(' ').split(/\s+/).length;
    return [
      ...listBannedFaults(file, passages, wording, 'neither'),
      ...listLongFaults(file, passages, names),
      ...(count < FEWEST_WORDS ? [] : listHardFaults(file, 'text', texts, names)),
    ];
  });
}

/**
 * The words of a page that readers see: what stands between its tags, without code. A sentence that
 * runs through an inline tag stays whole; one with a value from a record in it keeps a gap there.
 */
export function listTexts(source: string): string[] {
  const template = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/\{' '\}/g, ' ')
    .replaceAll(/<\/?(?:a|b|strong|em|span|small|abbr)(?:\s[^>]*)?>/g, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '');
  return [...template.matchAll(/>([^<>]*)(?=<)/g)]
    .map(([, text = '']) =>
      text
        .replaceAll(/\{[^{}]*\}/g, '…')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /[a-z]{2,}/.test(text) && !/[{}]|=>|&&|\?\./.test(text));
}
