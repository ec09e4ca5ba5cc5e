import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkContent } from '../content-check/check-content.ts';
import { contentFolder, today } from '../content-check/content-files.ts';
import { findLine, printFault } from '../content-check/fault.ts';
import { listRecords } from '../content-check/content.ts';
import { type Call, listCalls } from '../domain/report/list-calls.ts';
import { listTasks, type Task, type TaskKind } from '../domain/report/list-tasks.ts';

const { content, faults } = checkContent(contentFolder, today);
const directory = { services: listRecords(content.services), today };
const calls = listCalls(directory, content.doors, content.uiWords);

if (process.argv.includes('--sheet')) printSheet();
else printReport();

function printReport(): void {
  const tasks = listTasks({
    directory,
    doors: content.doors,
    site: content.site,
    bankHolidays: content.bankHolidays,
    questionnaires: content.questionnaires,
    campaigns: content.campaigns.map(({ file, campaign }) => ({ file, ...campaign })),
    guides: content.guides.map(({ file, guide }) => ({ file, ...guide })),
  });
  if (faults.length > 0) {
    console.log('To fix first; a file with a fault is left out below:');
    console.log(faults.map((fault) => `  ${printFault(fault)}`).join('\n'));
  }
  if (calls.length > 0) {
    const count = calls.length === 5 ? 'five' : calls.length;
    console.log(`Ring these ${count} first ("npm run report:content -- --sheet" has what to ask):`);
    calls.forEach((call, index) => {
      console.log(`  ${index + 1}. ${nameCall(call)}: ${call.why}`);
    });
  }
  let file = '';
  for (const task of tasks) {
    if (task.file !== file) console.log(`\n${task.file}`);
    file = task.file;
    console.log(`  line ${lineOf(task)}, ${task.kind}: ${task.what}`);
  }
  console.log(`\n${tasks.length} to ring, reread or decide on ${today}: ${countKinds(tasks)}`);
}

/** A sheet to print and to write on while somebody rings. */
function printSheet(): void {
  console.log(`Call sheet, ${today}`);
  console.log('Say first: "I keep the list of a website. I do not need help myself."');
  for (const [index, call] of calls.entries()) {
    const file = `content/services/${call.id}.yaml`;
    console.log(`\n${index + 1}. ${nameCall(call)}`);
    console.log(`   Why: ${call.why}.`);
    if (!call.number) console.log('   Ask whoever published the source for the way to reach it.');
    for (const { ask, path, fact } of call.questions) {
      console.log(`\n   [ ] ${ask}`);
      console.log('       Answer: ______________________________________________');
      console.log(`       Write it in ${file}:${lineOf({ file, path })}`);
      if (fact)
        console.log(
          `       If it is right: npm run confirm -- ${call.id} ${fact} --by "service manager" --on ${today}${fact.includes('.') || call.number ? '' : ' --number "…"'}`,
        );
    }
  }
  console.log('\n"service manager" is the role of the person who answered; never write a name.');
}

function nameCall({ name, number }: Call): string {
  return number ? `${name}, ${number}` : `${name}, no number`;
}

function lineOf({ file: name, path }: Pick<Task, 'file' | 'path'>): number {
  const text = readFileSync(join(contentFolder, relative('content', name)), 'utf8');
  // A guide begins with a line of hyphens, which ends where its fields end.
  const [, fields] = name.endsWith('.md') ? text.split(/^---\n/m) : [];
  return fields === undefined ? findLine(text, path) : findLine(fields, path, 1);
}

function countKinds(tasks: readonly Task[]): string {
  const counts = new Map<TaskKind, number>();
  for (const { kind } of tasks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
