import { readPageFiles } from './content-files.ts';
import type { Content, LoadedContent } from './content.ts';
import { type ContentFiles, readContentFiles } from './content-files.ts';
import { dropRepeated, type Fault, limitFaults } from './fault.ts';
import { loadContent } from './load-content.ts';
import { locateFaults } from './locate-faults.ts';
import { type RuleContext, rules } from './rules.ts';

export type { Content } from './content.ts';

/** What could be read of the content, and every fault of every file. */
export interface CheckedContent {
  content: Content;
  faults: Fault[];
}

/**
 * Reads and checks the whole content folder.
 *
 * @param root the content folder
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function checkContent(root: string, today: string): CheckedContent {
  return checkContentFiles(readContentFiles(root), { today, pages: readPageFiles() });
}

/** Checks content that was read already. What stayed the same since the last check is not read anew. */
export function checkContentFiles(files: ContentFiles, context: RuleContext): CheckedContent {
  const { loaded, faults } = loadContent(files, context.today);
  const readFile = (file: string) =>
    file.startsWith('content/')
      ? files.get(file.slice('content/'.length))
      : context.pages.get(file);
  const missing = listEmptyFolders(loaded);
  // Without them nearly every line of the others would be a fault.
  if (missing.length > 0) return { content: loaded, faults: missing };
  return {
    content: loaded,
    faults: dropRepeated(
      locateFaults(
        limitFaults([...faults, ...rules.flatMap(({ check }) => check(loaded, context))]),
        readFile,
      ),
    ),
  };
}

function listEmptyFolders({ names }: LoadedContent): Fault[] {
  return Object.entries(names)
    .filter(([, found]) => found.length === 0)
    .map(([folder]) => ({
      file: `content/${folder}`,
      field: '',
      message: 'the folder is missing or empty; put its files back',
    }));
}
