/**
 * Writes what changed in the records into `content/ledger.yaml`. Stops, without writing, where a file has
 * a fault, or where a value changed and its sources did not.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../content-check/check-content.ts';
import { listUnsupported, writeLedger } from '../content-check/ledger.ts';
import { contentFolder, readContentFiles, today } from '../content-check/content-files.ts';
import { listRecords } from '../content-check/content.ts';
import { locateInContent, printFault } from '../content-check/fault.ts';
import { compareFacts, recordFacts } from '../domain/ledger/facts.ts';
import { answerHelp, stop } from './command-line.ts';

answerHelp(`
npm run record

Writes what changed in the records into content/ledger.yaml: numbers, addresses and hours, each with its
sources and their dates. Run it after you change one by hand, and commit the ledger with the record. It
takes no options. It writes nothing where a file has a fault, or where a value changed and its sources
did not: name the source that prints the new value first, or use "npm run confirm".
`);

const { content, faults } = checkContent(contentFolder, today);
const files = readContentFiles(contentFolder);
const ledger = content.ledger ?? { began: today, services: {} };
const unsupported = locateInContent(listUnsupported(content.services, ledger), files);
const stopped = [...faults, ...unsupported];
if (stopped.length > 0) stop([...stopped.map(printFault), 'Nothing was recorded']);

const differences = compareFacts(listRecords(content.services), ledger);
if (differences.length > 0)
  writeFileSync(
    join(contentFolder, 'ledger.yaml'),
    writeLedger(recordFacts(ledger, differences, today)),
  );
for (const { service, name } of differences) console.log(`recorded: ${service}, ${name}`);
console.log(`${differences.length} recorded in content/ledger.yaml`);
