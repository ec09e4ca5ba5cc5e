import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/content-check/parse.ts';
import type { Directory, Edition, Service } from '../../src/domain/contact/directory.ts';
import { type UiWords, uiWordsSchema } from '../../src/schemas/ui-words.ts';

const FILE = 'content/ui.en.yaml';

/** The sentences that code says, as the site has them. */
export const UI_WORDS: UiWords = uiWordsSchema.parse(
  parseYaml(FILE, readFileSync(FILE, 'utf8')).data,
);

/** A day with the words of the site. */
export function makeEdition(today: string): Edition {
  return { today, words: UI_WORDS };
}

/** Services with a day, as the domain takes them, and the words of the site. */
export function makeDirectory(services: readonly Service[], today: string): Directory {
  return { services, ...makeEdition(today) };
}
