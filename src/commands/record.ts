/**
 * Writes what changed in the records into `content/ledger.yaml`. Stops, without writing, where a file has
 * a fault, or where a value changed and nothing newer supports it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../content-check/check-content.ts';
import { listUnsupported, writeLedger } from '../content-check/ledger.ts';
import { contentFolder, readContentFiles, today } from '../content-check/content-files.ts';
import { listRecords } from '../content-check/content.ts';
import { locateInContent, printFault } from '../content-check/fault.ts';
import { compareFacts, recordFacts } from '../domain/ledger/differences.ts';
import { answerHelp, stop } from './command-line.ts';

answerHelp(`
npm run record

Writes what changed in the records into content/ledger.yaml: numbers, addresses and hours, each with its
sources and their dates. Run it after you change one by hand, and commit the ledger with the record. It
takes no options. It writes nothing where a file has a fault, or where a value changed and none of its
sources is newer than before: add the one that prints the new value first, or use "npm run confirm". A slip
in what you recorded today needs no other source: correct it and run this again.
`);

const { content, faults } = checkContent(contentFolder, today);
const files = readContentFiles(contentFolder);
const ledger = content.ledger ?? { began: today, services: {} };
const unsupported = locateInContent(listUnsupported(content.services, ledger, today), files);
const stopped = [...faults, ...unsupported];
if (stopped.length > 0) stop([...stopped.map(printFault), 'Nothing was recorded']);

const differences = compareFacts(listRecords(content.services), ledger, today);
if (differences.length > 0)
  writeFileSync(
    join(contentFolder, 'ledger.yaml'),
    writeLedger(recordFacts(ledger, differences, today)),
  );
for (const { service, name } of differences) console.log(`recorded: ${service}, ${name}`);
console.log(`${differences.length} recorded in content/ledger.yaml`);
