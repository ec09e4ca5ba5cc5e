import { type ContentFiles, readContentFiles, readPageFiles } from './content-files.ts';
import type { Content, LoadedContent } from './content.ts';
import { dropRepeated, type Fault, limitFaults, locateFaults, printFault } from './fault.ts';
import { checkLedger } from './ledger.ts';
import { loadContent } from './load-content.ts';
import { listInOrder, type Remembered, trustMarks } from './remembered.ts';
import { type RuleContext, rules } from './rules.ts';
import { checkSpelling, listSpelt } from './spelling.ts';

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
        limitFaults([...faults, ...rules.flatMap((check) => check(loaded, context))]),
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

/** How the content is looked at. */
interface Options extends RuleContext {
  /** A build does without the ledger, because a wrong number has to be able to go at once (decision 026). */
  isForBuild?: boolean;
}

/**
 * Checks everything that `npm run check:content` looks at: the ledger and the spelling only where nothing
 * else is wrong, so that a misspelt field is one fault, not two.
 *
 * @param before what an earlier run of the same code and wording found in order
 * @returns a line for each fault, and what this run found in order
 */
export async function checkAll(
  files: ContentFiles,
  { isForBuild = false, ...context }: Options,
  before: Remembered,
): Promise<{ lines: string[]; found: Omit<Remembered, 'runs'> }> {
  trustMarks(before.inOrder);
  const { content, faults } = checkContentFiles(files, context);
  if (faults.length === 0) {
    if (!isForBuild) faults.push(...checkLedger(content, files));
    faults.push(...(await checkSpelling(files, new Set(before.spelt))));
  }
  return {
    lines: faults.map(printFault),
    found: { spelt: listSpelt(files), inOrder: listInOrder() },
  };
}
