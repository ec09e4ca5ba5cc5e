import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent } from '../content-check/check-content.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { printFault } from '../content-check/fault.ts';
import { findLine } from '../content-check/find-line.ts';
import { listRecords } from '../content-check/make-directory.ts';
import { today } from '../content-check/today.ts';
import { listTasks, type Task, type TaskKind } from '../domain/report/list-tasks.ts';

const { content, faults } = checkContent(contentFolder, today);
const tasks = listTasks({
  directory: { services: listRecords(content.services), today },
  doors: content.doors,
  site: content.site,
  bankHolidays: content.bankHolidays,
  questionnaires: content.questionnaires,
  campaigns: content.campaigns.map(({ file, campaign }) => ({ file, ...campaign })),
  guides: content.guides.map(({ file, guide }) => ({ file, ...guide })),
});

if (faults.length > 0) {
  console.log('To mend first; a file with a fault is left out below:');
  console.log(faults.map((fault) => `  ${printFault(fault)}`).join('\n'));
}
let file = '';
for (const task of tasks) {
  if (task.file !== file) console.log(`\n${task.file}`);
  file = task.file;
  console.log(`  line ${lineOf(task)}, ${task.kind}: ${task.what}`);
}
console.log(`\n${tasks.length} to ring, reread or decide on ${today}: ${countKinds()}`);

function lineOf({ file: name, path }: Task): number {
  const text = readFileSync(join(contentFolder, relative('content', name)), 'utf8');
  // A guide begins with a line of hyphens, which ends where its fields end.
  const [, fields] = name.endsWith('.md') ? text.split(/^---\n/m) : [];
  return fields === undefined ? findLine(text, path) : findLine(fields, path, 1);
}

function countKinds(): string {
  const counts = new Map<TaskKind, number>();
  for (const { kind } of tasks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
