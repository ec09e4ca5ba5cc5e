import { ROUTES } from '../vocabulary/audience.ts';
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import { agreedSchema, questionnaireSchema } from '../schemas/questionnaire.ts';
import {
  areasSchema,
  doorsSchema,
  linkTitlesSchema,
  needsSchema,
  siteSchema,
  traceResultsSchema,
} from '../schemas/site.ts';
import { bankHolidaysSchema } from '../schemas/opening-hours.ts';
import { claimsSchema, type ClaimWords, wordingSchema } from '../schemas/wording.ts';
import { campaignSchema, printedCodesSchema } from '../schemas/campaign.ts';
import { codesSchema } from '../schemas/words.ts';
import { guideSchema, languagesSchema, proseSchema, termsSchema } from '../schemas/guide.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import {
  guideChoicesSchema,
  questionnaireWordsSchema,
  sayingsSchema,
  sharedWordsSchema,
} from '../schemas/questionnaire-words.ts';
import { searchWordsSchema } from '../schemas/search.ts';
import { serviceSchema } from '../schemas/service.ts';
import { uiWordsSchema } from '../schemas/ui-words.ts';
import type { KnownServices } from '../domain/claims/template.ts';
import type { ReadGuide } from './check-guides.ts';
import { PAGE_IDS, type ReadPage } from './check-pages.ts';
import type { ReadQuestionnaire } from './check-questionnaires.ts';
import type { LoadedContent } from './content.ts';
import { type ContentFiles, isFileName, listNames } from './content-files.ts';
import type { Fault } from './fault.ts';
import { findOnce, markOf } from './remembered.ts';
import { type RawText, readKnownServices } from './fill-in-words.ts';
import { type EntryContext, readEntry, readGuideEntry } from './read-entry.ts';
import { EXAMPLE_FILES, readSearchExamples } from './search-examples.ts';

/** The language whose words are checked and built. */
const LANGUAGE = 'en';

/** Folders with a record or guide in each file; their names are checked by a rule. */
const RECORDS = /^(?:services|guides|campaigns)\//;

/** How files are read: what has a fault is left out, and its faults are collected. */
interface Reader {
  faults: Fault[];
  files: ContentFiles;
  /** The sentences of each file as they were written. */
  texts: Map<string, readonly RawText[]>;
  /** Words that say what is so of a service; none until they are read. */
  claims: readonly ClaimWords[];
  /** What the words of a file are filled in with. */
  contextOf: (name: string) => EntryContext;
  /** The names of the files that were asked for, in the end all that have a use. */
  names: Set<string>;
  /** What a file holds; undefined where it is missing or has a fault. */
  read: <Schema extends z.ZodType>(name: string, schema: Schema) => z.output<Schema> | undefined;
}

/**
 * Reads every file of the content by its schema, its words filled in with what is so on a day.
 *
 * @param today the day of the check, `YYYY-MM-DD`
 * @returns what could be read, and the faults of the files, each taken by itself
 */
export function loadContent(
  files: ContentFiles,
  today: string,
): { loaded: LoadedContent; faults: Fault[] } {
  const knownServices = readKnownServices(files, today);
  const reader = makeReader(files, knownServices);
  const { read, faults } = reader;
  // Every other file is read with these words in mind.
  const claims = read('claims.yaml', claimsSchema) ?? { notNames: [], claims: [] };
  reader.claims = claims.claims;
  const examples = readExamples(reader);
  const loaded: LoadedContent = {
    needs: read('needs.yaml', needsSchema) ?? [],
    codes: read('codes.yaml', codesSchema),
    site: read('site.yaml', siteSchema),
    doors: read('doors.yaml', doorsSchema) ?? [],
    // A command writes this file, so it may be missing here; the check against it says so.
    ledger: files.has('ledger.yaml') ? read('ledger.yaml', ledgerSchema) : undefined,
    // JSON is YAML too; a command writes this file, so it may be missing.
    traceResults: files.has('trace-results.json')
      ? read('trace-results.json', traceResultsSchema)
      : undefined,
    bankHolidays: read('bank-holidays.yaml', bankHolidaysSchema),
    areas: read('areas.yaml', areasSchema),
    wording: read('wording.yaml', wordingSchema) ?? [],
    claims,
    knownServices,
    texts: reader.texts,
    questionnaires: readQuestionnaires(reader),
    sharedWords: read(`questionnaires/${LANGUAGE}/shared.yaml`, sharedWordsSchema),
    sayings: read(`questionnaires/${LANGUAGE}/sayings.yaml`, sayingsSchema),
    guideChoices: read('questionnaires/guides.yaml', guideChoicesSchema),
    agreed: read('questionnaires/agreed.yaml', agreedSchema),
    uiWords: read(`ui.${LANGUAGE}.yaml`, uiWordsSchema),
    guides: readGuides(reader),
    pages: readPages(reader),
    guideCodes: read('guide-codes.yaml', codesSchema),
    terms: read('terms.yaml', termsSchema) ?? [],
    languages: read('languages.yaml', languagesSchema) ?? [],
    linkTitles: read('link-titles.yaml', linkTitlesSchema),
    searchWords: read('search-words.yaml', searchWordsSchema),
    get searchExamples() {
      return examples.list();
    },
    examplesMark: examples.mark,
    services: readFolder(reader, 'services', serviceSchema).map(({ value, ...place }) => ({
      ...place,
      record: value,
    })),
    campaigns: readFolder(reader, 'campaigns', campaignSchema).map(({ value, ...place }) => ({
      ...place,
      campaign: value,
    })),
    printedCodes: read('printed-codes.yaml', printedCodesSchema),
    names: {
      services: listNames(files, 'services'),
      guides: listNames(files, 'guides'),
      campaigns: listNames(files, 'campaigns'),
    },
    strayFiles: listStrayFiles(reader),
  };
  return { loaded, faults };
}

function makeReader(files: ContentFiles, services: KnownServices): Reader {
  const faults: Fault[] = [];
  const names = new Set<string>();
  const texts = new Map<string, readonly RawText[]>();
  const contextOf = (name: string) => ({
    services,
    claims: reader.claims,
    own: name.startsWith('services/') ? basename(name, '.yaml') : undefined,
  });
  const reader: Reader = {
    faults,
    files,
    names,
    texts,
    claims: [],
    contextOf,
    read: (name, schema) => {
      names.add(name);
      const file = `content/${name}`;
      if (!files.has(name)) {
        faults.push({ file, field: '', message: 'the file is missing; put it back' });
        return undefined;
      }
      const entry = readEntry(file, files.get(name), schema, contextOf(name));
      faults.push(...entry.faults);
      texts.set(file, entry.texts);
      return entry.value;
    },
  };
  return reader;
}

/** The records of a folder, by their ids; a name with another ending is a fault of its own. */
function readFolder<Schema extends z.ZodType>(
  { files, read }: Reader,
  folder: string,
  schema: Schema,
): { id: string; file: string; value: z.output<Schema> }[] {
  return listNames(files, folder)
    .filter((name) => isFileName(name, 'yaml'))
    .flatMap((name) => {
      const value = read(`${folder}/${name}`, schema);
      return value === undefined
        ? []
        : [{ id: basename(name, '.yaml'), file: `content/${folder}/${name}`, value }];
    });
}

/** The examples of the search: a reader of their own reads them, only where it has to. */
function readExamples({ files, faults, names }: Reader) {
  const texts = EXAMPLE_FILES.map((name) => files.get(name) ?? '');
  const mark = markOf(...texts);
  let found: ReturnType<typeof readSearchExamples> | undefined;
  const read = () => (found ??= readSearchExamples(files));
  faults.push(...findOnce(mark, () => read().faults));
  for (const name of EXAMPLE_FILES) names.add(name);
  return { mark, list: () => read().examples };
}

function readGuides({ files, faults, texts, contextOf }: Reader): ReadGuide[] {
  return listNames(files, 'guides')
    .filter((name) => isFileName(name, 'md'))
    .flatMap((name) => {
      const file = `content/guides/${name}`;
      const entry = readGuideEntry(file, files.get(`guides/${name}`), guideSchema, contextOf(name));
      faults.push(...entry.faults);
      texts.set(file, entry.texts);
      if (entry.value === undefined) return [];
      const { matter, body, written } = entry.value;
      return [{ file, guide: { ...matter, id: basename(name, '.md'), body }, written }];
    });
}

function readPages({ files, faults, texts, names, contextOf }: Reader): ReadPage[] {
  return PAGE_IDS.flatMap((id) => {
    const name = `pages/${id}.md`;
    const file = `content/${name}`;
    names.add(name);
    if (!files.has(name)) {
      faults.push({ file, field: '', message: 'the file is missing; put it back' });
      return [];
    }
    const entry = readGuideEntry(file, files.get(name), proseSchema, contextOf(name));
    faults.push(...entry.faults);
    texts.set(file, entry.texts);
    return entry.value === undefined ? [] : [{ id, file, ...entry.value }];
  });
}

function nameQuestionnaire(route: (typeof ROUTES)[number]): string {
  return `${route.replace('.', '-')}.yaml`;
}

function readQuestionnaires({ read }: Reader): ReadQuestionnaire[] {
  return ROUTES.flatMap((route): ReadQuestionnaire[] => {
    const name = nameQuestionnaire(route);
    const questionnaire = read(`questionnaires/${name}`, questionnaireSchema);
    const words = read(`questionnaires/${LANGUAGE}/${name}`, questionnaireWordsSchema);
    if (!questionnaire) return [];
    return [
      {
        file: `content/questionnaires/${name}`,
        questionnaire,
        ...(words && { words: { file: `content/questionnaires/${LANGUAGE}/${name}`, words } }),
      },
    ];
  });
}

/** Files outside the folders of records that nothing reads. */
function listStrayFiles({ files, names }: Reader): string[] {
  return [...files.keys()]
    .filter((name) => !names.has(name) && !RECORDS.test(name))
    .map((name) => `content/${name}`);
}
