import { checkContent } from '../content-check/check-content.ts';
import { checkSpelling } from '../content-check/check-spelling.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { printFault } from '../content-check/fault.ts';
import { today } from '../content-check/today.ts';

const { content, faults } = checkContent(contentFolder, today);
// A misspelt field is one fault, not two.
if (faults.length === 0) faults.push(...(await checkSpelling(contentFolder)));
if (faults.length > 0) {
  console.error(faults.map(printFault).join('\n'));
  console.error(`${faults.length} to mend in content/`);
  process.exitCode = 1;
} else {
  const { services, guides } = content;
  console.log(`content/ is in order: ${services.length} services, ${guides.length} guides`);
}
