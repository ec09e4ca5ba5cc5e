/**
 * Checks the content, and says what is wrong or that it is in order. With `--build` the ledger is left out
 * (decision 026).
 */
import {
  contentFolder,
  listNames,
  readContentFiles,
  readPageFiles,
  today,
} from '../content-check/content-files.ts';
import { keep, markCode, markRun, recall } from '../content-check/remembered.ts';

/** So many runs are remembered: those for a build and others look at different things. */
const MOST_RUNS = 4;
const REMEMBERED = 'node_modules/.cache/content/in-order.json';

const isForBuild = process.argv.includes('--build');
const files = readContentFiles(contentFolder);
const pages = readPageFiles();
const rules = [markCode(), files.get('wording.yaml') ?? ''];
const before = recall(REMEMBERED, rules);
const run = markRun(files, pages, today, isForBuild ? 'for a build' : '');

// Nothing that counts has changed since a run that found nothing wrong.
if (before.runs.includes(run)) sayInOrder();
else await check();

async function check(): Promise<void> {
  const { checkAll } = await import('../content-check/check-content.ts');
  const { lines, found } = await checkAll(files, { today, pages, isForBuild }, before);
  if (lines.length > 0) {
    console.error(lines.join('\n'));
    console.error(`${lines.length} to fix in content/`);
    process.exitCode = 1;
    return;
  }
  sayInOrder();
  keep(REMEMBERED, rules, { ...found, runs: [run, ...before.runs].slice(0, MOST_RUNS) });
}

function sayInOrder(): void {
  const count = (folder: string) => listNames(files, folder).length;
  console.log(`content/ is in order: ${count('services')} services, ${count('guides')} guides`);
}
