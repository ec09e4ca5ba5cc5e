import { basename } from 'node:path';
import { ROUTES, sideOf } from '../vocabulary/audience.ts';
import { isFreeName, NOT_FREE } from '../vocabulary/names.ts';
import { SILENT_CALL } from './agreed-words.ts';
import { LANGUAGE_PAGE } from '../domain/guide/language-page.ts';
import { checkAgreedNames } from './check-agreed-judgements.ts';
import { checkAreas } from './check-areas.ts';
import { checkClaims, checkPageClaims } from './check-claims.ts';
import { checkCampaigns } from './check-campaigns.ts';
import { checkDays, checkGuideDays } from './check-days.ts';
import { checkDoors } from './check-doors.ts';
import { checkGuide, type GuideSurroundings } from './check-guides.ts';
import { checkPageWording } from './check-page-wording.ts';
import { checkPage } from './check-pages.ts';
import { checkQuestionnaireWording, checkSharedWords } from './check-questionnaire-wording.ts';
import { checkQuestionnaire } from './check-questionnaires.ts';
import { checkSayings } from './check-sayings.ts';
import { checkDoorWording, checkServiceWording, checkTerms } from './check-record-wording.ts';
import { checkSearchExamples } from './search-examples.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkService, type Surroundings } from './check-services.ts';
import { checkUiWords } from './check-ui-words.ts';
import type { LoadedContent } from './content.ts';
import { isFileName, type PageFiles } from './content-files.ts';
import type { Fault } from './fault.ts';
import { findOnce, markOf } from './remembered.ts';
import { listNumberFaults } from './wording.ts';

/** What the content is checked against besides itself. */
export interface RuleContext {
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
  /** The pages and components, which hold words of their own. */
  pages: PageFiles;
}

/** Something that has to be so of the content as a whole. */
export interface Rule {
  id: string;
  check: (content: LoadedContent, context: RuleContext) => readonly Fault[];
}

/** All rules, in the order in which their faults are printed. */
export const rules: readonly Rule[] = [
  { id: 'file-names', check: checkFileNames },
  { id: 'missing-files', check: checkMissingFiles },
  { id: 'needs', check: checkNeeds },
  {
    id: 'services',
    check: (content, { today }) =>
      content.services.flatMap((service) => [
        ...checkService(service, gatherSurroundings(content)),
        ...checkDays(service, today),
        ...checkServiceWording(service, content.wording, content.services),
      ]),
  },
  { id: 'guides', check: checkGuides },
  { id: 'pages', check: checkPages },
  { id: 'campaigns', check: checkAllCampaigns },
  { id: 'search-words', check: checkAllSearchWords },
  { id: 'terms', check: ({ terms, wording }) => checkTerms('content/terms.yaml', terms, wording) },
  {
    id: 'doors',
    check: (content, { today }) => [
      ...checkDoorWording(
        'content/doors.yaml',
        content.doors,
        content.wording,
        isEveryServiceRead(content) ? content.services : [],
      ),
      ...checkDoors('content/doors.yaml', content.doors, gatherSurroundings(content), today),
    ],
  },
  {
    id: 'page-wording',
    check: ({ wording, services }, { pages }) => checkPageWording(pages, wording, services),
  },
  {
    id: 'questionnaires',
    check: (content) =>
      content.questionnaires.flatMap((questionnaire) => [
        ...checkQuestionnaire(questionnaire, gatherSurroundings(content), content.agreed),
        ...checkQuestionnaireWording(questionnaire, content.wording, content.services),
      ]),
  },
  { id: 'agreed', check: checkAgreed },
  { id: 'sayings', check: checkSayings },
  {
    id: 'shared-words',
    check: ({ sharedWords, wording }) =>
      sharedWords
        ? checkSharedWords('content/questionnaires/en/shared.yaml', sharedWords, wording)
        : [],
  },
  {
    id: 'ui-words',
    check: (content) =>
      content.uiWords
        ? checkUiWords(
            'content/ui.en.yaml',
            content.uiWords,
            content.wording,
            content.services,
            gatherSurroundings(content).ids,
          )
        : [],
  },
  {
    id: 'areas',
    check: ({ areas }, { today }) => (areas ? checkAreas('content/areas.yaml', areas, today) : []),
  },
  { id: 'claims', check: checkClaims },
  { id: 'page-claims', check: (content, { pages }) => checkPageClaims(pages, content) },
  { id: 'silent-call', check: checkSilentCall },
  { id: 'numbers', check: checkNumbersOfLists },
];

/** What records and questionnaires are checked against. */
function gatherSurroundings({ names, needs, codes, services }: LoadedContent): Surroundings {
  return {
    // A file that was lost is named once; what refers to it is right again when it is put back.
    ids: new Set([...listIds(names.services, '.yaml'), ...Object.keys(codes ?? {})]),
    needs: new Set(needs.map(({ id }) => id)),
    codes: codes ?? Object.fromEntries(services.map(({ id, record }) => [id, record.code])),
    services,
  };
}

function listIds(names: readonly string[], ending: string): string[] {
  return names.filter((name) => name.endsWith(ending)).map((name) => basename(name, ending));
}

/** A file that no loader picks up would be silently missing from the site. */
function checkFileNames({ names, strayFiles }: LoadedContent): Fault[] {
  const endings = { services: 'yaml', guides: 'md', campaigns: 'yaml' } as const;
  const misnamed = (['services', 'guides', 'campaigns'] as const).flatMap((folder) =>
    names[folder]
      .filter((name) => !isFileName(name, endings[folder]))
      .map((name) => ({
        file: `content/${folder}/${name}`,
        field: '',
        message: isFreeName(basename(name, `.${endings[folder]}`))
          ? `name the file in lower-case letters, digits and hyphens, ending in .${endings[folder]}`
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

/** Links and print rely on what was published once. */
function checkMissingFiles(content: LoadedContent): Fault[] {
  const { codes } = gatherSurroundings(content);
  const ids = listIds(content.names.services, '.yaml');
  const miss = (file: string, remedy: string) => ({
    file,
    field: '',
    message: `the file is missing, and links rely on its page; ${remedy}`,
  });
  return [
    ...Object.keys(codes)
      .filter((id) => !ids.includes(id))
      .map((id) => miss(`content/services/${id}.yaml`, 'put it back, withdrawn if need be')),
    ...Object.keys(content.guideCodes ?? {})
      .filter((id) => !content.names.guides.includes(`${id}.md`))
      .map((id) => miss(`content/guides/${id}.md`, 'put it back')),
  ];
}

function checkNeeds({ needs, names }: LoadedContent): Fault[] {
  const ids = listIds(names.services, '.yaml');
  return needs.flatMap(({ first }, index) =>
    first
      .filter((service) => !ids.includes(service))
      .map((service) => ({
        file: 'content/needs.yaml',
        field: `[${index}].first`,
        message: `there is no content/services/${service}.yaml; correct the id`,
      })),
  );
}

/** A record that is lost or has a fault has no name for the texts that speak of it: that is mended first. */
function isEveryServiceRead({ names, services, codes }: LoadedContent): boolean {
  const found = listIds(names.services, '.yaml');
  const isNoneLost = Object.keys(codes ?? {}).every((id) => found.includes(id));
  return isNoneLost && services.length === found.length;
}

function checkGuides(content: LoadedContent, { today }: RuleContext): Fault[] {
  if (!isEveryServiceRead(content)) return [];
  const surroundings = gatherGuideSurroundings(content);
  return content.guides.flatMap((guide) => [
    ...checkGuide(guide, surroundings),
    ...checkGuideDays(guide.file, guide.guide, today),
  ]);
}

function checkPages(content: LoadedContent, { today }: RuleContext): Fault[] {
  if (!isEveryServiceRead(content)) return [];
  const surroundings = gatherGuideSurroundings(content);
  return content.pages.flatMap((page) => [
    ...checkPage(page, surroundings),
    ...checkGuideDays(page.file, page.matter, today),
  ]);
}

/** What guides and pages are checked against. */
function gatherGuideSurroundings(content: LoadedContent): GuideSurroundings {
  const { ids, codes: serviceCodes } = gatherSurroundings(content);
  const { guides, services, wording, guideCodes, names } = content;
  return {
    guides,
    services,
    wording,
    ids: { services: ids, guides: new Set(names.guides.map((name) => basename(name, '.md'))) },
    codes: guideCodes ?? {},
    serviceCodes,
  };
}

function checkAllCampaigns(content: LoadedContent): Fault[] {
  const { campaigns, printedCodes, names, services, wording } = content;
  // A file with a fault answers to no address: that is mended first, too.
  const isEveryOneRead = campaigns.length === names.campaigns.length && isEveryServiceRead(content);
  return printedCodes && isEveryOneRead
    ? checkCampaigns(campaigns, printedCodes, { services, wording })
    : [];
}

function checkAllSearchWords(content: LoadedContent): Fault[] {
  const { searchWords, examplesMark } = content;
  const known = gatherSearchIds(content);
  return [
    ...(searchWords
      ? checkSearchWords('content/search-words.yaml', searchWords, known.all, known.ownSide)
      : []),
    ...findOnce(
      markOf(examplesMark, ...Object.values(known).map((ids) => [...ids].join(' '))),
      () => checkSearchExamples(content.searchExamples, known),
    ),
  ];
}

/** What the search can find, and which of it is for one side only. */
function gatherSearchIds(content: LoadedContent) {
  const { names, services, guides } = content;
  const pages = guides.map(({ guide }) => guide);
  const records = services.map(({ id, record }) => ({ id, ...record }));
  return {
    all: new Set([
      ...gatherSurroundings(content).ids,
      ...names.guides.map((name) => basename(name, '.md')),
      LANGUAGE_PAGE,
      ...content.pages.map(({ id }) => id),
    ]),
    ownSide: new Set(
      [
        ...records.filter(({ audiences }) => sideOf(audiences) === 'doing'),
        ...pages.filter(({ audiences }) => sideOf(audiences) === 'doing'),
      ].map(({ id }) => id),
    ),
    victimSide: new Set(
      [...records, ...pages]
        .filter(({ audiences }) => sideOf(audiences) === 'receiving')
        .map(({ id }) => id),
    ),
  };
}

/** A route that could not be read asks nothing: that is mended first. */
function checkAgreed(content: LoadedContent): Fault[] {
  const { agreed, questionnaires } = content;
  if (!agreed || questionnaires.length < ROUTES.length) return [];
  return checkAgreedNames(
    'content/questionnaires/agreed.yaml',
    agreed,
    questionnaires.map(({ questionnaire }) => questionnaire),
    gatherSurroundings(content).ids,
  );
}

/** Numbers in words that no other rule reads: of the frame, of the headings of the list. */
function checkNumbersOfLists({ site, needs, languages }: LoadedContent): Fault[] {
  const { name = '', operator = '', enforcementBody = '', silentCall = '' } = site ?? {};
  const frame = Object.entries({ name, operator, enforcementBody, silentCall });
  return [
    ...listNumberFaults(
      'content/site.yaml',
      frame.map(([field, text]) => ({ field, text })),
    ),
    ...listNumberFaults(
      'content/needs.yaml',
      needs.map(({ heading }, index) => ({ field: `[${index}].heading`, text: heading })),
    ),
    ...listNumberFaults(
      'content/languages.yaml',
      languages.map(({ own, english }, index) => ({
        field: `[${index}]`,
        text: `${own}; ${english}`,
      })),
    ),
  ];
}

function checkSilentCall({ site }: LoadedContent): Fault[] {
  if (!site || site.silentCall === SILENT_CALL) return [];
  return [
    {
      file: 'content/site.yaml',
      field: 'silentCall',
      message: `these words were agreed; put back: ${SILENT_CALL}`,
    },
  ];
}
