import { listHarmless, trustTexts } from '../domain/wording/find-banned.ts';
import { checkContentFiles } from './check-content.ts';
import { checkLedger } from './check-ledger.ts';
import { checkSpelling, listSpelt } from './check-spelling.ts';
import type { ContentFiles } from './content-files.ts';
import { printFault } from './fault.ts';
import { loadContent } from './load-content.ts';
import { listInOrder, type Remembered, trustMarks } from './remembered.ts';
import type { RuleContext } from './rules.ts';

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
  const { wording } = loadContent(files, context.today).loaded;
  trustTexts(before.harmless, wording);
  const { content, faults } = checkContentFiles(files, context);
  if (faults.length === 0) {
    if (!isForBuild) faults.push(...checkLedger(content, files));
    faults.push(...(await checkSpelling(files, new Set(before.spelt))));
  }
  return {
    lines: faults.map(printFault),
    found: { harmless: listHarmless(wording), spelt: listSpelt(files), inOrder: listInOrder() },
  };
}
