import { basename } from 'node:path';
import { findFirstDayDown } from '../domain/contact/directory.ts';
import { describeDay, type IsoDate } from '../vocabulary/calendar.ts';
import { isFreeName, NOT_FREE } from '../vocabulary/names.ts';
import {
  type ContentFiles,
  isFileName,
  type PageFiles,
  readContentFiles,
  readPageFiles,
} from './content-files.ts';
import type { Content, LoadedContent } from './content.ts';
import { dropRepeated, type Fault, limitFaults, locateFaults, printFault } from './fault.ts';
import { checkCodes, checkLedger } from './ledger.ts';
import { loadContent } from './load-content.ts';
import { listInOrder, type Remembered, trustMarks } from './remembered.ts';
import { checkAudiences } from './rules/audiences.ts';
import { checkCampaigns } from './rules/campaigns.ts';
import { checkClaims, checkPageClaims } from './rules/claims.ts';
import { checkDatedWords } from './rules/dated-words.ts';
import { checkCopies, listCopiedRecords } from './rules/copies.ts';
import { checkGuides } from './rules/guides.ts';
import { checkAreas, checkDoors, checkFrame, checkNeeds, checkTerms } from './rules/lists.ts';
import { checkAgreed } from './rules/agreed.ts';
import { checkAnswers } from './rules/answers.ts';
import { checkSayings } from './rules/questionnaire-words.ts';
import { checkQuestionnaires } from './rules/questionnaires.ts';
import { checkSearch } from './rules/search.ts';
import { checkServices } from './rules/services.ts';
import { checkMarkedSides } from './rules/sides.ts';
import { checkPageWords, checkSharedWords, checkUiWords } from './rules/words-of-code.ts';
import { checkSpelling, listSpelt } from './spelling.ts';

/** What the content is checked against, apart from itself. */
export interface RuleContext {
  /** The day of the check. */
  today: IsoDate;
  /** The pages and components, which hold words of their own. */
  pages: PageFiles;
}

/** Something that has to be true of the content as a whole. */
type Rule = (content: LoadedContent, context: RuleContext) => readonly Fault[];

/** All rules, in the order in which their faults are printed. */
const RULES: readonly Rule[] = [
  checkFileNames,
  checkMissingFiles,
  checkNeeds,
  checkCodes,
  checkServices,
  checkCopies,
  checkGuides,
  checkCampaigns,
  checkSearch,
  checkTerms,
  checkDoors,
  checkPageWords,
  checkQuestionnaires,
  checkAgreed,
  checkAnswers,
  checkSayings,
  checkSharedWords,
  checkUiWords,
  checkAreas,
  checkMarkedSides,
  checkDatedWords,
  checkAudiences,
  checkClaims,
  checkPageClaims,
  checkFrame,
];

/** What could be read of the content, and every fault of every file. */
export interface CheckedContent {
  content: LoadedContent;
  faults: Fault[];
}

/**
 * Reads and checks the whole content folder.
 *
 * @param root the content folder
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function checkContent(root: string, today: string): CheckedContent {
  return checkContentFiles(readContentFiles(root), { today, pages: readPageFiles() });
}

/** Checks content that has been read. What has not changed since the last check is not parsed again. */
export function checkContentFiles(files: ContentFiles, context: RuleContext): CheckedContent {
  const { loaded, faults } = loadContent(files, context.today);
  const readFile = (file: string) =>
    file.startsWith('content/')
      ? files.get(file.slice('content/'.length))
      : context.pages.get(file);
  const missing = listEmptyFolders(loaded);
  // With one of these nearly every line of the others would be a fault.
  if (missing.length > 0) return { content: loaded, faults: missing };
  const copied = listCopiedRecords(loaded);
  if (copied.length > 0)
    return { content: loaded, faults: locateFaults([...faults, ...copied], readFile) };
  return {
    content: loaded,
    faults: dropRepeated(
      locateFaults(
        limitFaults([...faults, ...RULES.flatMap((check) => check(loaded, context))]),
        readFile,
      ),
    ),
  };
}

function listEmptyFolders({ names }: LoadedContent): Fault[] {
  return Object.entries(names)
    .filter(([, found]) => found.length === 0)
    .map(([folder]) => ({
      file: `content/${folder}`,
      field: '',
      message: 'the folder is missing or empty; put its files back',
    }));
}

/**
 * Checks the content as it will be on each day on which something in it ends: on that day the words about
 * it may be wrong, and a site that cannot be built goes on showing it.
 *
 * @param now what is wrong today, which is not told again
 * @returns each fault once, with the first day on which it is one
 */
function checkAhead(
  { services }: Content,
  files: ContentFiles,
  context: RuleContext,
  now: readonly Fault[],
): Fault[] {
  const ends = services
    .flatMap(({ record }) => [record, ...record.channels])
    .flatMap((thing) => findFirstDayDown(thing) ?? [])
    .filter((day) => day > context.today);
  const known = new Set(now.map(printFault));
  return [...new Set(ends)].toSorted().flatMap((day) =>
    checkContentFiles(files, { ...context, today: day }).faults.flatMap((fault) => {
      if (known.has(printFault(fault))) return [];
      known.add(printFault(fault));
      return { ...fault, message: `from ${describeDay(day)}: ${fault.message}` };
    }),
  );
}

/** How the content is looked at. */
interface Options extends RuleContext {
  /** A build does without the ledger, because a wrong number has to be able to go at once (decision 026). */
  isForBuild?: boolean;
}

/**
 * Checks everything that `npm run check:content` looks at, all at once, so that nothing new comes up when what was
 * named has been fixed; but the spelling only where nothing else is wrong.
 *
 * @param before what an earlier run of the same code and wording found in order
 * @returns a line for each fault, and what this run found in order
 */
export async function checkAll(
  files: ContentFiles,
  { isForBuild = false, ...context }: Options,
  before: Remembered,
): Promise<{ lines: string[]; found: Omit<Remembered, 'runs'> }> {
  trustMarks(before.inOrder);
  const { content, faults } = checkContentFiles(files, context);
  // Not for a build: what is still right today may go out today.
  if (!isForBuild) {
    faults.push(...checkAhead(content, files, context, faults));
    // A ledger that cannot be read is a fault already, and so is a copied record, of which every value is another.
    const isLedgerRead = content.ledger !== undefined || !files.has('ledger.yaml');
    if (isLedgerRead && listCopiedRecords(content).length === 0)
      faults.push(...checkLedger(content, files, context.today));
  }
  // A misspelt field is one fault, not two, and the checker of spelling takes long to start.
  if (faults.length === 0) faults.push(...(await checkSpelling(files, new Set(before.spelt))));
  return {
    lines: faults.map(printFault),
    found: { spelt: listSpelt(files), inOrder: listInOrder() },
  };
}

const ENDINGS = { services: 'yaml', guides: 'md', campaigns: 'yaml' } as const;

/** Checks the names of files: nothing reads a misnamed one, so it would be missing from the site unnoticed. */
function checkFileNames({ names, strayFiles }: LoadedContent): Fault[] {
  const misnamed = (['services', 'guides', 'campaigns'] as const).flatMap((folder) =>
    names[folder]
      .filter((name) => !isFileName(name, ENDINGS[folder]))
      .map((name) => ({
        file: `content/${folder}/${name}`,
        field: '',
        message: isFreeName(basename(name, `.${ENDINGS[folder]}`))
          ? `name the file in lower-case letters, digits and hyphens, ending in .${ENDINGS[folder]}`
          : NOT_FREE,
      })),
  );
  const stray = strayFiles.map((file) => ({
    file,
    field: '',
    message: 'no page uses this file; remove it, or correct its name',
  }));
  return [...stray, ...misnamed];
}

/** Checks that no published file is gone: links and print rely on what was published once. */
function checkMissingFiles({ names, serviceCodes, guideCodes }: LoadedContent): Fault[] {
  const listMissing = (folder: 'services' | 'guides', codes: object, remedy: string) =>
    Object.keys(codes)
      .map((id) => `${id}.${ENDINGS[folder]}`)
      .filter((name) => !names[folder].includes(name))
      .map((name) => ({
        file: `content/${folder}/${name}`,
        field: '',
        message: `the file is missing, and links rely on its page; ${remedy}`,
      }));
  return [
    ...listMissing('services', serviceCodes, 'put it back, withdrawn if need be'),
    ...listMissing('guides', guideCodes, 'put it back'),
  ];
}
