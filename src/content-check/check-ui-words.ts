import type { UiWords } from '../schemas/ui-words.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import type { ReadService } from './check-services.ts';
import type { Fault } from './fault.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNameFaults,
  listNumberFaults,
  listServiceNames,
  type Text,
} from './wording-faults.ts';

/** Fewer words than this say little of a reading level. */
const FEWEST_WORDS = 40;

/**
 * Checks the sentences that code says. They stand on pages of both sides, so they keep to what either
 * side needs: no phrase that does harm to readers of one, and no service that the other never names.
 */
export function checkUiWords(
  file: string,
  words: UiWords,
  wording: readonly BannedPhrases[],
  services: readonly ReadService[],
): Fault[] {
  const names = listServiceNames(services);
  const texts = listTexts(words);
  return [
    ...listBannedFaults(file, texts, wording),
    ...listNumberFaults(file, texts),
    ...listNameFaults(file, texts, services),
    ...listLongFaults(file, texts, names),
    ...Object.entries(words).flatMap(([section, part]) => {
      const pieces = listTexts(part).map(({ text }) => text);
      const count = pieces.join(' ').split(/\s+/).length;
      return count < FEWEST_WORDS ? [] : listHardFaults(file, section, pieces, names);
    }),
  ];
}

/** Texts within texts, as the sections of the file hold them. */
interface Nested {
  [field: string]: string | Nested;
}

function listTexts(nested: Nested, path = ''): Text[] {
  return Object.entries(nested).flatMap(([key, value]) => {
    const field = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [{ field, text: value }] : listTexts(value, field);
  });
}
