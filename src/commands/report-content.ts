import { checkContent } from '../content-check/check-content.ts';
import { listTasks } from '../domain/report/list-tasks.ts';
import { contentFolder } from './content-folder.ts';

const { content } = checkContent(contentFolder);
const today = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
const services = content.services.map(({ id, record }) => ({ id, ...record }));
const tasks = listTasks({ services, today }, content.doors, content.site);

let file = '';
for (const task of tasks) {
  if (task.file !== file) console.log(`\n${task.file}`);
  file = task.file;
  console.log(`  ${task.what}`);
}
console.log(`\n${tasks.length} to ring, reread or decide`);
