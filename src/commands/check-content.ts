import { checkContentFiles } from '../content-check/check-content.ts';
import { readPageFiles } from '../content-check/check-page-wording.ts';
import { checkSpelling } from '../content-check/check-spelling.ts';
import { readContentFiles } from '../content-check/content-files.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { printFault } from '../content-check/fault.ts';
import { today } from '../content-check/today.ts';

const files = readContentFiles(contentFolder);
const { content, faults } = checkContentFiles(files, { today, pages: readPageFiles() });
// A misspelt field is one fault, not two.
if (faults.length === 0) faults.push(...(await checkSpelling(files)));
if (faults.length > 0) {
  console.error(faults.map(printFault).join('\n'));
  console.error(`${faults.length} to mend in content/`);
  process.exitCode = 1;
} else {
  const { services, guides } = content;
  console.log(`content/ is in order: ${services.length} services, ${guides.length} guides`);
}
