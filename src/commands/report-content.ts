import { checkContent } from '../content-check/check-content.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { printFault } from '../content-check/fault.ts';
import { today } from '../content-check/today.ts';
import { listTasks } from '../domain/report/list-tasks.ts';

const { content, faults } = checkContent(contentFolder, today);
const services = content.services.map(({ id, record }) => ({ id, ...record }));
const tasks = listTasks({ services, today }, content.doors, content.site);

if (faults.length > 0) {
  console.log('To mend first; a file with a fault is left out below:');
  console.log(faults.map((fault) => `  ${printFault(fault)}`).join('\n'));
}
let file = '';
for (const task of tasks) {
  if (task.file !== file) console.log(`\n${task.file}`);
  file = task.file;
  console.log(`  ${task.what}`);
}
console.log(`\n${tasks.length} to ring, reread or decide`);
