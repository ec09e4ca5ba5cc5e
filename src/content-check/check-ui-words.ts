import type { UiWords } from '../schemas/ui-words.ts';
import type { BannedPhrases } from '../schemas/wording.ts';
import type { ReadService } from './check-services.ts';
import { type Fault, writeFieldPath } from './fault.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNameFaults,
  listNumberFaults,
  listServiceNames,
  type Text,
} from './wording.ts';

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
  ids: ReadonlySet<string>,
): Fault[] {
  const names = listServiceNames(services);
  const texts = listTexts(words);
  return [
    ...listUnknown(file, 'forProfessionals.contacts', words.forProfessionals.contacts, ids),
    ...listUnknown(file, 'partnerCard.numbers', words.partnerCard.numbers, ids),
    ...listBannedFaults(file, texts, wording),
    ...listNumberFaults(file, texts),
    ...listNameFaults(file, texts, services),
    ...listLongFaults(file, texts, names),
    ...Object.entries(words).flatMap(([section, part]) => {
      const pieces = listTexts(part, [section]).map(({ text }) => text);
      const count = pieces.join(' ').split(/\s+/).length;
      return count < FEWEST_WORDS ? [] : listHardFaults(file, section, pieces, names);
    }),
  ];
}

function listUnknown(
  file: string,
  field: string,
  references: readonly { service: string }[],
  ids: ReadonlySet<string>,
): Fault[] {
  return references.flatMap(({ service }, index) =>
    ids.has(service)
      ? []
      : [
          {
            file,
            field: `${field}[${index}].service`,
            message: `there is no content/services/${service}.yaml; correct the id`,
          },
        ],
  );
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
