import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';
import type { Fault } from './fault.ts';

/** The files that hold words for readers; the others hold codes, phrases to look for, or names. */
const FILES =
  '{guides/*.md,services/*.yaml,questionnaires/en/*.yaml,{doors,needs,site,terms}.yaml}';

/** The language, and the project's own list of words. */
const CONFIGURATION = join(import.meta.dirname, '../../cspell.content.yaml');

/**
 * Checks the spelling of the content, in British English.
 *
 * @param root the content folder
 */
export async function checkSpelling(root: string): Promise<Fault[]> {
  const faults = await Promise.all(
    globSync(FILES, { cwd: root })
      .toSorted()
      .map((name) => checkFile(join(root, name), join('content', name))),
  );
  return faults.flat();
}

async function checkFile(path: string, file: string): Promise<Fault[]> {
  const text = readFileSync(path, 'utf8');
  const { issues } = await spellCheckDocument(
    { uri: pathToFileURL(path).href, text },
    { configFile: CONFIGURATION, generateSuggestions: true, numSuggestions: 1 },
    {},
  );
  return issues.map(({ text: word, line, suggestions }) => ({
    file,
    field: `line ${text.slice(0, line.offset).split('\n').length}`,
    message: `"${word}" is not a word of British English that we know${suggestions?.[0] ? `, perhaps "${suggestions[0]}"` : ''}; correct it, or add it to "words" in cspell.config.yaml`,
  }));
}
