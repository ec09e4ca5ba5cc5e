import { enableCompileCache } from 'node:module';
import { contentFolder } from '../content-check/content-folder.ts';
import { today } from '../content-check/today.ts';

// Most of a run is reading modules: Node keeps what it made of each, by its content.
enableCompileCache('node_modules/.cache/compile');
const { checkContentFiles } = await import('../content-check/check-content.ts');
const { readPageFiles } = await import('../content-check/check-page-wording.ts');
const { checkSpelling } = await import('../content-check/check-spelling.ts');
const { readContentFiles } = await import('../content-check/content-files.ts');
const { checkLedger } = await import('../content-check/check-ledger.ts');
const { printFault } = await import('../content-check/fault.ts');

const files = readContentFiles(contentFolder);
const { content, faults } = checkContentFiles(files, { today, pages: readPageFiles() });
// A misspelt field is one fault, not two.
if (faults.length === 0) {
  const isBuild = process.argv.includes('--build');
  if (!isBuild) faults.push(...checkLedger(content, files));
  faults.push(...(await checkSpelling(files)));
}
if (faults.length > 0) {
  console.error(faults.map(printFault).join('\n'));
  console.error(`${faults.length} to mend in content/`);
  process.exitCode = 1;
} else {
  const { services, guides } = content;
  console.log(`content/ is in order: ${services.length} services, ${guides.length} guides`);
}
