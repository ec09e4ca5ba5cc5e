import type { PageFiles } from '../content-files.ts';
import type { LoadedContent } from '../content.ts';
import { checkService, type Fault, inFile, writeFieldPath } from '../fault.ts';
import { remember } from '../remembered.ts';
import { listServiceNames } from '../names.ts';
import { checkReading, checkWords, type Text } from '../wording.ts';

/** Fewer words than this say little of a reading level. */
const FEWEST_WORDS = 40;

/**
 * Checks the words of pages and components themselves. They speak to readers of both sides and of neither,
 * so only phrases that do harm everywhere are looked for.
 */
export function checkPageWords(content: LoadedContent, { pages }: { pages: PageFiles }): Fault[] {
  return [...pages].flatMap(([file, source]) => {
    const texts = listPageTexts(source).map((text) => ({ field: 'text', text }));
    const count = texts
      .map(({ text }) => text)
      .join(' ')
      .split(/\s+/).length;
    return checkWords(file, texts, content, {
      side: 'neither',
      numbers: 'any',
      ...(count < FEWEST_WORDS ? {} : { asOne: 'text' }),
    });
  });
}

/**
 * The words of a page that readers see: what is between its tags, without code. A sentence that
 * runs through an inline tag stays whole; one with a value from a record in it keeps a gap there.
 */
export const listPageTexts = remember((source: string): string[] => {
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
});

const UI_WORDS = 'content/ui.en.yaml';

/**
 * Checks the sentences that code says. They are on pages of both sides, so they keep to what either side
 * needs: no phrase that does harm to readers of one, and no service that the other never names.
 */
export function checkUiWords(content: LoadedContent): Fault[] {
  const { uiWords, services, serviceIds } = content;
  if (!uiWords) return [];
  const names = listServiceNames(services);
  const texts = listTexts(uiWords);
  const references = [
    ...placeReferences('forProfessionals.contacts', uiWords.forProfessionals.contacts),
    ...placeReferences('partnerCard.numbers', uiWords.partnerCard.numbers),
  ];
  return [
    ...inFile(
      UI_WORDS,
      references.flatMap(({ field, service }) => checkService(serviceIds, service, field)),
    ),
    ...checkWords(UI_WORDS, texts, content, { names: 'both' }),
    ...Object.entries(uiWords).flatMap(([section, part]) => {
      const parts = listTexts(part, [section]).map(({ text }) => text);
      const count = parts.join(' ').split(/\s+/).length;
      return count < FEWEST_WORDS ? [] : checkReading(UI_WORDS, section, parts, names);
    }),
  ];
}

function placeReferences(field: string, references: readonly { service: string }[]) {
  return references.map(({ service }, index) => ({ field: `${field}[${index}].service`, service }));
}

/** Texts within texts, as the sections of the file hold them. */
type Nested = string | readonly Nested[] | { readonly [field: string]: Nested };

/** Every text but the ids of services, with the path to its field. */
function listTexts(nested: Nested, path: readonly (string | number)[] = []): Text[] {
  if (typeof nested === 'string')
    return path.at(-1) === 'service' ? [] : [{ field: writeFieldPath(path), text: nested }];
  if (Array.isArray(nested))
    return nested.flatMap((item: Nested, index) => listTexts(item, [...path, index]));
  return Object.entries(nested).flatMap(([key, value]) => listTexts(value, [...path, key]));
}

/** Checks the words that all questionnaires share, which are on pages of both sides. */
export function checkSharedWords(content: LoadedContent): Fault[] {
  const texts = Object.entries(content.sharedWords ?? {}).map(([field, text]) => ({ field, text }));
  return checkWords('content/questionnaires/en/shared.yaml', texts, content, { names: 'both' });
}
