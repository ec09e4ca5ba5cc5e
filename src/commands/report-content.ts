import { checkContent } from '../content-check/check-content.ts';
import { contentFolder, readContentFiles, today } from '../content-check/content-files.ts';
import { listRecords } from '../content-check/content.ts';
import { locateInContent, printFault, writeFieldPath } from '../content-check/fault.ts';
import { listTasks, type Task } from '../content-check/tasks.ts';
import { type Call, listCalls } from '../domain/report/list-calls.ts';

const files = readContentFiles(contentFolder);
const { content, faults } = checkContent(contentFolder, today);
const directory = { services: listRecords(content.services), today };
const calls = listCalls(directory, content.doors, content.uiWords);

if (process.argv.includes('--sheet')) printSheet();
else printReport();

function printReport(): void {
  const tasks = locateInContent(listTasks(content, today), files);
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
    if (task.file !== file) console.log('');
    file = task.file;
    console.log(printFault(task));
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
      const [place] = locateInContent([{ file, field: writeFieldPath(path), message: '' }], files);
      console.log(`       Write it in ${file}:${place?.line ?? 1}`);
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

function countKinds(tasks: readonly Task[]): string {
  const counts = Map.groupBy(tasks, ({ task }) => task);
  return [...counts].map(([kind, { length }]) => `${length} ${kind}`).join(', ');
}
