import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { contentFolder } from '../content-check/content-folder.ts';
import { today } from '../content-check/today.ts';

// Most of a run is reading modules: Node keeps what it made of each, by its content.
enableCompileCache('node_modules/.cache/compile');
const { checkContentFiles } = await import('../content-check/check-content.ts');
const { readPageFiles } = await import('../content-check/check-page-wording.ts');
const { checkSpelling, listSpelt, SPELLING_RULES } =
  await import('../content-check/check-spelling.ts');
const { readContentFiles } = await import('../content-check/content-files.ts');
const { checkLedger } = await import('../content-check/check-ledger.ts');
const { printFault } = await import('../content-check/fault.ts');
const { listInOrder, trustMarks } = await import('../content-check/find-once.ts');
const { loadContent } = await import('../content-check/load-content.ts');
const { keepTexts, recallTexts } = await import('../content-check/remembered-texts.ts');
const { listHarmless, trustTexts } = await import('../domain/wording/find-banned.ts');

const REMEMBERED = 'node_modules/.cache/content/texts.json';

const files = readContentFiles(contentFolder);
const ruleTexts = [
  files.get('wording.yaml') ?? '',
  ...SPELLING_RULES.map((file) => readFileSync(file, 'utf8')),
];
const before = recallTexts(REMEMBERED, ruleTexts);
trustMarks(before.examples);
const { wording } = loadContent(files, today).loaded;
trustTexts(before.harmless, wording);

const { content, faults } = checkContentFiles(files, { today, pages: readPageFiles() });
// A misspelt field is one fault, not two.
if (faults.length === 0) {
  const isBuild = process.argv.includes('--build');
  if (!isBuild) faults.push(...checkLedger(content, files));
  faults.push(...(await checkSpelling(files, new Set(before.spelt))));
}
if (faults.length > 0) {
  console.error(faults.map(printFault).join('\n'));
  console.error(`${faults.length} to mend in content/`);
  process.exitCode = 1;
} else {
  const { services, guides } = content;
  console.log(`content/ is in order: ${services.length} services, ${guides.length} guides`);
  keepTexts(REMEMBERED, ruleTexts, {
    harmless: listHarmless(wording),
    spelt: listSpelt(files),
    examples: listInOrder(),
  });
}
