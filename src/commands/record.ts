/**
 * Writes what changed in the records into `content/ledger.yaml`, and which codes were added. Stops, without
 * writing, where a file has a fault, or where a value changed and nothing newer supports it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../content-check/check-content.ts';
import {
  listStatingTexts,
  listUnsupported,
  markAnswers,
  writeLedger,
} from '../content-check/ledger.ts';
import { contentFolder, readContentFiles, today } from '../content-check/content-files.ts';
import { listRecords } from '../content-check/content.ts';
import { locateInContent, printFault } from '../content-check/fault.ts';
import { compareAnswers } from '../domain/ledger/answers.ts';
import { compareCodes, joinCodes } from '../domain/ledger/codes.ts';
import { compareFacts, recordFacts } from '../domain/ledger/differences.ts';
import { compareTexts, recordTexts } from '../domain/ledger/texts.ts';
import { answerHelp, stop } from './command-line.ts';

answerHelp(`
npm run record

Writes what changed in the records into content/ledger.yaml: numbers, addresses, costs, hours and whom they
take, each with its sources and their dates; what guides, pages and campaigns state under "facts"; what was
agreed for the answers; and codes that were added. Run it after you change one by hand, and commit the ledger
with the record. It takes no options. It writes nothing where a file has a fault, or where a value changed and
none of its sources is newer than before: add the one that prints the new value first, or use
"npm run confirm". A slip in what you recorded today needs no other source: correct it and run this again.
`);

const { content, faults } = checkContent(contentFolder, today);
const files = readContentFiles(contentFolder);
const ledger = content.ledger ?? { began: today, services: {} };
const unsupported = locateInContent(listUnsupported(content, ledger, today), files);
const stopped = [...faults, ...unsupported];
if (stopped.length > 0) stop([...stopped.map(printFault), 'Nothing was recorded']);

const differences = compareFacts(listRecords(content.services), ledger, today);
const stated = compareTexts([...listStatingTexts(content).keys()], ledger, today);
const codes = compareCodes(content.writtenCodes, ledger);
const agreed = content.agreed && markAnswers(content.agreed);
const answers = agreed ? compareAnswers(agreed, ledger, today) : [];
const count = differences.length + stated.length + answers.length + codes.length;
if (count > 0) {
  const next = {
    ...recordTexts(recordFacts(ledger, differences, today), stated, today),
    answers: agreed ?? ledger.answers,
    codes: joinCodes(content.writtenCodes, ledger),
  };
  writeFileSync(join(contentFolder, 'ledger.yaml'), writeLedger(next));
}
for (const { service, name } of differences) console.log(`recorded: ${service}, ${name}`);
for (const { text, name } of stated) console.log(`recorded: ${text.id}, ${name}`);
for (const { question } of answers) console.log(`recorded: the answers of ${question}`);
for (const { key } of codes) console.log(`recorded: the code of ${key}`);
console.log(`${count} recorded in content/ledger.yaml`);
