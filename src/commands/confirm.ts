/**
 * Writes into a record that somebody confirmed a fact, and into the ledger. Only the lines that say so
 * change; with a fault, nothing does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContentFiles } from '../content-check/check-content.ts';
import { checkLedger, writeLedger } from '../content-check/ledger.ts';
import {
  contentFolder,
  readContentFiles,
  readPageFiles,
  today,
} from '../content-check/content-files.ts';
import { listRecords } from '../content-check/content.ts';
import { checkSpelling } from '../content-check/spelling.ts';
import { confirmFact, planConfirmation } from '../content-check/confirm.ts';
import { printFault } from '../content-check/fault.ts';
import { compareFacts, recordFacts } from '../domain/ledger/differences.ts';
import { answerHelp, stop } from './command-line.ts';

const USAGE =
  'npm run confirm -- SERVICE FACT --by "service manager" --on 2026-12-01 [--number "0808 802 0300" | --address … | --how …] [--review 2027-06-01]';

answerHelp(`
${USAGE}

Writes into a record that somebody rang, wrote or read a service's own page, and that the fact is right.
Changes one line of content/services/SERVICE.yaml, writes content/ledger.yaml and checks content/. With a
fault, it changes nothing.

  SERVICE    the name of the file: victim-support
  FACT       the kind of channel: phone, phone.hours for its hours, email-2 for the second email address
  --by       the role of who confirmed it, never a name
  --on       the day: not after today, not a year ago, not before the newest source of the fact
  --number   the number where it is new, grouped as people say it (--address, --how for other channels)
  --shown    how people say a new number, where that differs from --number
  --review   the day by which somebody checks it again, where six months are too few
`);

const option = { type: 'string' } as const;
const { service, fact, options } = readArguments();
const files = new Map(readContentFiles(contentFolder));
const context = { today, pages: readPageFiles() };
const before = checkContentFiles(files, context);
if (before.faults.length > 0) stop(before.faults.map(printFault));

const plan = planConfirmation(before.content.services, service, fact, options, today);
if (typeof plan === 'string') stop([plan]);
const name = `services/${service}.yaml`;
const edited = confirm(files.get(name) ?? '');
files.set(name, edited);
const after = checkContentFiles(files, context);
if (after.faults.length > 0) stop([...after.faults.map(printFault), 'Nothing was changed']);

const ledger = after.content.ledger ?? { began: today, services: {} };
const services = listRecords(after.content.services);
const own = compareFacts(services, ledger, today).filter(
  (difference) => difference.service === service && difference.name === fact,
);
const next = recordFacts(ledger, own, today);
write(name, edited);
write('ledger.yaml', writeLedger(next));
console.log(`content/${name}: ${fact} is confirmed; look at the change, then commit it`);

const rest = checkLedger({ ...after.content, ledger: next }, files, today);
const faults = [...rest, ...(await checkSpelling(files))];
if (faults.length > 0) {
  console.error(faults.map(printFault).join('\n'));
  process.exitCode = 1;
} else console.log('content/ is in order');

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        by: option,
        on: option,
        number: option,
        shown: option,
        address: option,
        how: option,
        review: option,
      },
    });
    const [id, named, ...others] = positionals;
    if (!id || !named || others.length > 0) stop([USAGE], 2);
    return { service: id, fact: named, options: values };
  } catch (error) {
    stop(
      [`${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''} Write: ${USAGE}`],
      2,
    );
  }
}

function confirm(text: string): string {
  if (typeof plan === 'string') return text;
  try {
    return confirmFact(text, plan);
  } catch (error) {
    stop([
      `content/${name}: ${error instanceof Error ? error.message : ''}; write "confirmed" by hand (docs/content-guide.md)`,
    ]);
  }
}

/** Writes a file of the content with the line ends that it has. */
function write(file: string, text: string): void {
  const path = join(contentFolder, file);
  const isWindows = existsSync(path) && readFileSync(path, 'utf8').includes('\r\n');
  writeFileSync(path, isWindows ? text.replaceAll('\n', '\r\n') : text);
}
