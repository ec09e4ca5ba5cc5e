import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import { parseYaml } from './parse-yaml.ts';
import { markOf } from './remembered.ts';
import { type KnowsAll, makeWordList } from './word-list.ts';

/** The files that hold words for readers; the others hold codes, phrases to look for, or names. */
const FILES =
  /^(?:guides\/[^/]+\.md|services\/[^/]+\.yaml|questionnaires\/en\/[^/]+\.yaml|(?:doors|needs|site|terms|ui\.en)\.yaml)$/;

const PROJECT = join(import.meta.dirname, '../..');

/** The language, and the project's own list of words. */
const CONFIGURATION = join(PROJECT, 'cspell.content.yaml');
const OWN_WORDS = join(PROJECT, 'cspell.config.yaml');

let knowsAll: KnowsAll | undefined;

/**
 * Checks the spelling of the content, in British English. The spelling checker takes longer to start
 * than all other checks together, so it reads only a text with a word that is not simply in its
 * dictionary.
 *
 * @param spelt the marks of files that are known to be right
 */
export async function checkSpelling(
  files: ContentFiles,
  spelt?: ReadonlySet<string>,
): Promise<Fault[]> {
  const faults = await Promise.all(
    listDoubtful(files, spelt).map((name) => checkFile(`content/${name}`, files.get(name) ?? '')),
  );
  return faults.flat();
}

/**
 * The names of the files that only the spelling checker can judge.
 *
 * @param spelt the marks of files that are known to be right
 */
export function listDoubtful(
  files: ContentFiles,
  spelt: ReadonlySet<string> = new Set(),
): string[] {
  return [...files].flatMap(([name, text = '']) =>
    FILES.test(name) && !spelt.has(markOf(text)) && !isSimple(text) ? [name] : [],
  );
}

function isSimple(text: string): boolean {
  knowsAll ??= makeWordList(readOwnWords());
  return knowsAll(text);
}

/** The marks of all files whose spelling is checked. */
export function listSpelt(files: ContentFiles): string[] {
  return [...files].flatMap(([name, text = '']) => (FILES.test(name) ? [markOf(text)] : []));
}

function readOwnWords(): string[] {
  const { data } = parseYaml(OWN_WORDS, readFileSync(OWN_WORDS, 'utf8'));
  return (data as { words: string[] }).words;
}

async function checkFile(file: string, text: string): Promise<Fault[]> {
  const { spellCheckDocument } = await import('cspell-lib');
  const { issues } = await spellCheckDocument(
    { uri: pathToFileURL(join(PROJECT, file)).href, text },
    { configFile: CONFIGURATION, generateSuggestions: true, numSuggestions: 1 },
    {},
  );
  return issues.map(({ text: word, line, suggestions }) => ({
    file,
    field: '',
    line: text.slice(0, line.offset).split('\n').length,
    message: `"${word}" is not a word of British English that we know${suggestions?.[0] ? `, perhaps "${suggestions[0]}"` : ''}; correct it, or add it to "words" in cspell.config.yaml`,
  }));
}
