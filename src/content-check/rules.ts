import { basename } from 'node:path';
import type { IsoDate } from '../vocabulary/calendar.ts';
import { isFreeName, NOT_FREE } from '../vocabulary/names.ts';
import { isFileName, type PageFiles } from './content-files.ts';
import type { LoadedContent } from './content.ts';
import type { Fault } from './fault.ts';
import { checkCampaigns } from './rules/campaigns.ts';
import { checkClaims, checkPageClaims } from './rules/claims.ts';
import { checkGuides } from './rules/guides.ts';
import { checkAreas, checkDoors, checkFrame, checkNeeds, checkTerms } from './rules/lists.ts';
import { checkAgreed } from './rules/outcomes.ts';
import { checkSayings } from './rules/questionnaire-words.ts';
import { checkQuestionnaires } from './rules/questionnaires.ts';
import { checkSearch } from './rules/search.ts';
import { checkServices } from './rules/services.ts';
import { checkPageWords, checkSharedWords, checkUiWords } from './rules/words-of-code.ts';

/** What the content is checked against, apart from itself. */
export interface RuleContext {
  /** The day of the check. */
  today: IsoDate;
  /** The pages and components, which hold words of their own. */
  pages: PageFiles;
}

/** Something that has to be so of the content as a whole. */
export type Rule = (content: LoadedContent, context: RuleContext) => readonly Fault[];

/** All rules, in the order in which their faults are printed. */
export const rules: readonly Rule[] = [
  checkFileNames,
  checkMissingFiles,
  checkNeeds,
  checkServices,
  checkGuides,
  checkCampaigns,
  checkSearch,
  checkTerms,
  checkDoors,
  checkPageWords,
  checkQuestionnaires,
  checkAgreed,
  checkSayings,
  checkSharedWords,
  checkUiWords,
  checkAreas,
  checkClaims,
  checkPageClaims,
  checkFrame,
];

const ENDINGS = { services: 'yaml', guides: 'md', campaigns: 'yaml' } as const;

/** Checks the names of files: one that nothing reads would be missing from the site without a word. */
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
