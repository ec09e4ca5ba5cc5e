import { checkContent } from '../content-check/check-content.ts';
import { printFault } from '../content-check/fault.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { today } from '../content-check/today.ts';

const { content, faults } = checkContent(contentFolder, today);
if (faults.length > 0) {
  console.error(faults.map(printFault).join('\n'));
  console.error(`${faults.length} to mend in content/`);
  process.exitCode = 1;
} else {
  console.log(`content/ is in order: ${content.services.length} services`);
}
