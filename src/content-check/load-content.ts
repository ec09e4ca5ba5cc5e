import { ROUTES } from '../vocabulary/audience.ts';
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import { agreedSchema } from '../schemas/agreed.ts';
import { questionnaireSchema } from '../schemas/questionnaire.ts';
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
import { joinCodes } from '../domain/ledger/codes.ts';
import { type ContentFiles, isFileName, listNames } from './content-files.ts';
import type { LoadedContent, ReadGuide, ReadPage, ReadQuestionnaire } from './content.ts';
import type { Fault } from './fault.ts';
import type { RawText } from './fill-in-words.ts';
import { readKnownServices } from './known-services.ts';
import { type EntryContext, readEntry, type ReadEntry, readGuideEntry } from './read-entry.ts';
import { EXAMPLE_FILES, readExamplesOnce } from './search-examples.ts';

/** The language whose words are checked and built. */
const LANGUAGE = 'en';

/** The files of the standing pages whose text is content. */
const PAGE_IDS = ['for-professionals', 'figures'];

/** Folders with a record or guide in each file; their names are checked by a rule. */
const RECORDS = /^(?:services|guides|campaigns)\//;

/** How files are read: what has a fault is left out, and its faults are collected. */
interface Reader {
  faults: Fault[];
  files: ContentFiles;
  /** The sentences of each file as they were written. */
  texts: Map<string, readonly RawText[]>;
  /** Words that say what is true of a service; none until they are read. */
  claims: readonly ClaimWords[];
  /** The names of the files that were asked for, in the end all that have a use. */
  names: Set<string>;
  /** What a file holds; undefined where it is missing or has a fault. */
  take: <Value>(name: string, readText: ReadText<Value>) => Value | undefined;
  /** The same of a YAML file. */
  read: <Schema extends z.ZodType>(name: string, schema: Schema) => z.output<Schema> | undefined;
}

type ReadText<Value> = (
  file: string,
  text: string | undefined,
  context: EntryContext,
) => ReadEntry<Value>;

/**
 * Reads every file of the content by its schema, its words filled in with what is true on a day.
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
  // Every other file is read with these words in mind.
  const claims = reader.read('claims.yaml', claimsSchema) ?? { notNames: [], claims: [] };
  reader.claims = claims.claims;
  const examples = readExamplesOnce(files);
  reader.faults.push(...examples.faults);
  for (const name of EXAMPLE_FILES) reader.names.add(name);
  const lists = readLists(reader);
  const records = readRecords(reader);
  const names = {
    services: listNames(files, 'services'),
    guides: listNames(files, 'guides'),
    campaigns: listNames(files, 'campaigns'),
  };
  const ownCodes = Object.fromEntries(records.services.map(({ id, record }) => [id, record.code]));
  const { services = ownCodes, ...written } = lists.writtenCodes;
  const known = joinCodes({ services, ...written }, lists.ledger);
  const loaded: LoadedContent = {
    ...lists,
    ...records,
    claims,
    knownServices,
    texts: reader.texts,
    serviceCodes: known.services,
    guideCodes: known.guides,
    printedCodes: written.printed && known.printed,
    serviceIds: new Set([...listIds(names.services, '.yaml'), ...Object.keys(known.services)]),
    guideIds: new Set(listIds(names.guides, '.md')),
    get searchExamples() {
      return examples.list();
    },
    examplesMark: examples.mark,
    names,
    strayFiles: listStrayFiles(reader),
  };
  return { loaded, faults: reader.faults };
}

function listIds(names: readonly string[], ending: string): string[] {
  return names.filter((name) => name.endsWith(ending)).map((name) => basename(name, ending));
}

/** The files beside the folders, each a list or a set of words. */
function readLists({ files, read }: Reader) {
  // Commands write these, so they may be missing; the check of the ledger says so. JSON is YAML too.
  const readKept = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    files.has(name) ? read(name, schema) : undefined;
  return {
    needs: read('needs.yaml', needsSchema) ?? [],
    writtenCodes: {
      services: read('codes.yaml', codesSchema),
      guides: read('guide-codes.yaml', codesSchema),
      printed: read('printed-codes.yaml', printedCodesSchema),
    },
    site: read('site.yaml', siteSchema),
    doors: read('doors.yaml', doorsSchema) ?? [],
    ledger: readKept('ledger.yaml', ledgerSchema),
    traceResults: readKept('trace-results.json', traceResultsSchema),
    bankHolidays: read('bank-holidays.yaml', bankHolidaysSchema),
    areas: read('areas.yaml', areasSchema),
    wording: read('wording.yaml', wordingSchema) ?? [],
    sharedWords: read(`questionnaires/${LANGUAGE}/shared.yaml`, sharedWordsSchema),
    sayings: read(`questionnaires/${LANGUAGE}/sayings.yaml`, sayingsSchema),
    guideChoices: read('questionnaires/guides.yaml', guideChoicesSchema),
    agreed: read('questionnaires/agreed.yaml', agreedSchema),
    uiWords: read(`ui.${LANGUAGE}.yaml`, uiWordsSchema),
    terms: read('terms.yaml', termsSchema) ?? [],
    languages: read('languages.yaml', languagesSchema) ?? [],
    linkTitles: read('link-titles.yaml', linkTitlesSchema),
    searchWords: read('search-words.yaml', searchWordsSchema),
  };
}

/** The files within the folders, each a record, a page or a questionnaire. */
function readRecords(reader: Reader) {
  return {
    questionnaires: readQuestionnaires(reader),
    guides: readGuides(reader),
    pages: readPages(reader),
    services: readFolder(reader, 'services', serviceSchema).map(({ value, ...place }) => ({
      ...place,
      record: value,
    })),
    campaigns: readFolder(reader, 'campaigns', campaignSchema).map(({ value, ...place }) => ({
      ...place,
      campaign: value,
    })),
  };
}

function makeReader(files: ContentFiles, services: KnownServices): Reader {
  const reader: Reader = {
    faults: [],
    files,
    texts: new Map(),
    claims: [],
    names: new Set(),
    take: (name, readText) => {
      reader.names.add(name);
      const file = `content/${name}`;
      if (!files.has(name)) {
        reader.faults.push({ file, field: '', message: 'the file is missing; put it back' });
        return undefined;
      }
      const own = name.startsWith('services/') ? basename(name, '.yaml') : undefined;
      const entry = readText(file, files.get(name), { services, claims: reader.claims, own });
      reader.faults.push(...entry.faults);
      reader.texts.set(file, entry.texts);
      return entry.value;
    },
    read: (name, schema) =>
      reader.take(name, (file, text, context) => readEntry(file, text, schema, context)),
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

function readGuides({ files, take }: Reader): ReadGuide[] {
  return listNames(files, 'guides')
    .filter((name) => isFileName(name, 'md'))
    .flatMap((name) => {
      const read = take(`guides/${name}`, (...file) => readGuideEntry(guideSchema, ...file));
      if (!read) return [];
      const { matter, body, written } = read;
      const guide = { ...matter, id: basename(name, '.md'), body };
      return [{ file: `content/guides/${name}`, guide, written }];
    });
}

function readPages({ take }: Reader): ReadPage[] {
  return PAGE_IDS.flatMap((id) => {
    const name = `pages/${id}.md`;
    const read = take(name, (...file) => readGuideEntry(proseSchema, ...file));
    return read ? [{ id, file: `content/${name}`, ...read }] : [];
  });
}

function readQuestionnaires({ read }: Reader): ReadQuestionnaire[] {
  return ROUTES.flatMap((route): ReadQuestionnaire[] => {
    const name = `${route.replace('.', '-')}.yaml`;
    const questionnaire = read(`questionnaires/${name}`, questionnaireSchema);
    const words = read(`questionnaires/${LANGUAGE}/${name}`, questionnaireWordsSchema);
    if (!questionnaire) return [];
    const file = `content/questionnaires/${name}`;
    const ofWords = `content/questionnaires/${LANGUAGE}/${name}`;
    return [{ file, questionnaire, ...(words && { words: { file: ofWords, words } }) }];
  });
}

/** Files outside the folders of records that nothing reads. */
function listStrayFiles({ files, names }: Reader): string[] {
  return [...files.keys()]
    .filter((name) => !names.has(name) && !RECORDS.test(name))
    .map((name) => `content/${name}`);
}
