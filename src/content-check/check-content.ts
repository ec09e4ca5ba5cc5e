import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { type Areas, areasSchema } from '../schemas/areas.ts';
import { type BankHolidays, bankHolidaysSchema } from '../schemas/bank-holidays.ts';
import { campaignSchema, printedCodesSchema } from '../schemas/campaign.ts';
import { codesSchema } from '../schemas/codes.ts';
import { type Door, doorsSchema, ROUTES } from '../schemas/door.ts';
import { guideSchema } from '../schemas/guide.ts';
import { type SearchWords, searchWordsSchema } from '../schemas/intents.ts';
import { type Language, languagesSchema } from '../schemas/language.ts';
import { type Need, needsSchema } from '../schemas/need.ts';
import { questionnaireSchema } from '../schemas/questionnaire.ts';
import {
  questionnaireWordsSchema,
  type SharedWords,
  sharedWordsSchema,
} from '../schemas/questionnaire-words.ts';
import { serviceSchema } from '../schemas/service.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { type Term, termsSchema } from '../schemas/term.ts';
import { type TraceResults, traceResultsSchema } from '../schemas/trace-results.ts';
import { wordingSchema } from '../schemas/wording.ts';
import { isOwnSide } from '../domain/contact/directory.ts';
import { isOwnSideGuide } from '../domain/guide/guide.ts';
import { SILENT_CALL } from './agreed-words.ts';
import { checkAgainstSchema } from './check-against-schema.ts';
import { checkAreas } from './check-areas.ts';
import { checkCampaigns, type ReadCampaign } from './check-campaigns.ts';
import { checkDays, checkGuideDays } from './check-days.ts';
import { checkDoors } from './check-doors.ts';
import { checkGuide, type ReadGuide } from './check-guides.ts';
import { checkPageWording } from './check-page-wording.ts';
import { checkSearchWords } from './check-search-words.ts';
import { checkQuestionnaire, type ReadQuestionnaire } from './check-questionnaires.ts';
import { checkDoorWording, checkServiceWording, checkTerms } from './check-record-wording.ts';
import { checkService, type ReadService } from './check-services.ts';
import { checkQuestionnaireWording, checkSharedWords } from './check-questionnaire-wording.ts';
import type { Fault } from './fault.ts';
import { parseGuide } from './parse-guide.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-file.ts';

/** The language whose words are checked and built. */
const LANGUAGE = 'en';

/** Everything in `content/` that passed its schema. Without faults, that is everything. */
export interface Content {
  services: ReadService[];
  needs: Need[];
  doors: Door[];
  questionnaires: ReadQuestionnaire[];
  guides: ReadGuide[];
  campaigns: ReadCampaign[];
  terms: Term[];
  languages: Language[];
  searchWords: SearchWords | undefined;
  sharedWords: SharedWords | undefined;
  bankHolidays: BankHolidays | undefined;
  areas: Areas | undefined;
  site: Site | undefined;
  /** None until leaving has been measured. */
  traceResults: TraceResults | undefined;
}

/**
 * Reads and checks the whole content folder.
 *
 * @param root the content folder
 * @param today the day of the check, `YYYY-MM-DD`
 * @returns what could be read, and every fault of every file
 */
export function checkContent(root: string, today: string): { content: Content; faults: Fault[] } {
  const faults: Fault[] = [];
  const fileOf = (path: string) => join('content', relative(root, path));
  const read = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
  ): z.output<Schema> | undefined => {
    const file = fileOf(path);
    if (!existsSync(path)) {
      faults.push({ file, field: '', message: 'the file is missing; put it back' });
      return undefined;
    }
    const { text, faults: unreadable } = readText(path, file);
    const parsed = unreadable.length > 0 ? undefined : parseYaml(file, text);
    faults.push(...unreadable, ...(parsed?.faults ?? []));
    return parsed?.data === undefined ? undefined : check(file, schema, parsed.data);
  };
  const check = <Schema extends z.ZodType>(file: string, schema: Schema, data: unknown) => {
    const checked = checkAgainstSchema(file, schema, data);
    faults.push(...checked.faults);
    return checked.value;
  };
  const readGuide = (name: string): ReadGuide[] => {
    const path = join(root, 'guides', name);
    const file = fileOf(path);
    const { text, faults: unreadable } = readText(path, file);
    const parsed = unreadable.length > 0 ? undefined : parseGuide(file, text);
    faults.push(...unreadable, ...(parsed?.faults ?? []));
    if (parsed?.matter === undefined) return [];
    const matter = check(file, guideSchema, parsed.matter);
    return matter
      ? [{ file, guide: { ...matter, id: basename(name, '.md'), body: parsed.body } }]
      : [];
  };

  const needs = read(join(root, 'needs.yaml'), needsSchema) ?? [];
  const codes = read(join(root, 'codes.yaml'), codesSchema);
  const site = read(join(root, 'site.yaml'), siteSchema);
  const doorsPath = join(root, 'doors.yaml');
  const doors = read(doorsPath, doorsSchema) ?? [];
  // JSON is YAML too; a command writes this file, so it may be missing.
  const measured = join(root, 'trace-results.json');
  const traceResults = existsSync(measured) ? read(measured, traceResultsSchema) : undefined;

  const bankHolidays = read(join(root, 'bank-holidays.yaml'), bankHolidaysSchema);
  const areasPath = join(root, 'areas.yaml');
  const areas = read(areasPath, areasSchema);
  const wording = read(join(root, 'wording.yaml'), wordingSchema) ?? [];
  const questionnaires = ROUTES.flatMap((route): ReadQuestionnaire[] => {
    const name = `${route.replace('.', '-')}.yaml`;
    const path = join(root, 'questionnaires', name);
    const questionnaire = read(path, questionnaireSchema);
    const wordsPath = join(root, 'questionnaires', LANGUAGE, name);
    const words = read(wordsPath, questionnaireWordsSchema);
    if (!questionnaire) return [];
    return [
      {
        file: fileOf(path),
        questionnaire,
        ...(words && { words: { file: fileOf(wordsPath), words } }),
      },
    ];
  });
  const sharedWords = read(
    join(root, 'questionnaires', LANGUAGE, 'shared.yaml'),
    sharedWordsSchema,
  );

  if (sharedWords)
    faults.push(
      ...checkSharedWords(`content/questionnaires/${LANGUAGE}/shared.yaml`, sharedWords, wording),
    );
  const known = new Set(ROUTES.map((route) => `${route.replace('.', '-')}.yaml`));
  for (const part of ['', LANGUAGE])
    for (const name of listNames(join(root, 'questionnaires', part)))
      if (!known.has(name) && name !== LANGUAGE && !(part && name === 'shared.yaml'))
        faults.push({
          file: join('content/questionnaires', part, name),
          field: '',
          message: 'no page uses this file; remove it, or correct its name',
        });

  const guideNames = listNames(join(root, 'guides'));
  faults.push(...checkNames('guides', 'md', guideNames));
  const guides = guideNames.filter((name) => name.endsWith('.md')).flatMap(readGuide);
  const guideCodes = read(join(root, 'guide-codes.yaml'), codesSchema);
  const termsPath = join(root, 'terms.yaml');
  const terms = read(termsPath, termsSchema) ?? [];
  const languages = read(join(root, 'languages.yaml'), languagesSchema) ?? [];
  const intentsPath = join(root, 'intents.yaml');
  const searchWords = read(intentsPath, searchWordsSchema);

  const folder = join(root, 'services');
  const names = listNames(folder);
  faults.push(...checkNames('services', 'yaml', names));
  const records = names.filter((name) => name.endsWith('.yaml'));
  const services = records.flatMap((name) => {
    const path = join(folder, name);
    const record = read(path, serviceSchema);
    return record ? [{ id: idOf(name), file: fileOf(path), record }] : [];
  });

  const surroundings = {
    ids: new Set(records.map(idOf)),
    needs: new Set(needs.map(({ id }) => id)),
    codes: codes ?? Object.fromEntries(services.map(({ id, record }) => [id, record.code])),
    services,
  };
  needs.forEach(({ first }, index) => {
    for (const service of first)
      if (!surroundings.ids.has(service))
        faults.push({
          file: 'content/needs.yaml',
          field: `[${index}].first`,
          message: `there is no content/services/${service}.yaml; correct the id`,
        });
  });
  for (const service of services)
    faults.push(
      ...checkService(service, surroundings),
      ...checkDays(service, today),
      ...checkServiceWording(service, wording, services),
    );
  const miss = (path: string, remedy: string) =>
    faults.push({
      file: path,
      field: '',
      message: `the file is missing, and links rely on its page; ${remedy}`,
    });
  for (const id of Object.keys(surroundings.codes))
    if (!surroundings.ids.has(id))
      miss(join('content/services', `${id}.yaml`), 'put it back, withdrawn if need be');
  for (const id of Object.keys(guideCodes ?? {}))
    if (!guideNames.includes(`${id}.md`)) miss(join('content/guides', `${id}.md`), 'put it back');
  // A record with a fault has no name for the guides that speak of it: mend that first.
  const readable = services.length === records.length ? guides : [];
  for (const guide of readable)
    faults.push(
      ...checkGuide(guide, {
        guides,
        services,
        wording,
        ids: {
          services: surroundings.ids,
          guides: new Set(guideNames.map((name) => basename(name, '.md'))),
        },
        codes: guideCodes ?? {},
        serviceCodes: surroundings.codes,
      }),
      ...checkGuideDays(guide, today),
    );
  const campaignNames = listNames(join(root, 'campaigns'));
  faults.push(...checkNames('campaigns', 'yaml', campaignNames));
  const campaigns = campaignNames
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name): ReadCampaign[] => {
      const path = join(root, 'campaigns', name);
      const campaign = read(path, campaignSchema);
      return campaign ? [{ id: idOf(name), file: fileOf(path), campaign }] : [];
    });
  const printed = read(join(root, 'printed-codes.yaml'), printedCodesSchema);
  // A file with a fault answers to no address, and a record with one names no service: mend that first.
  const isReadable =
    campaigns.length === campaignNames.length && services.length === records.length;
  if (printed && isReadable)
    faults.push(...checkCampaigns(campaigns, printed, { services, wording }));
  if (searchWords)
    faults.push(
      ...checkSearchWords(
        fileOf(intentsPath),
        searchWords,
        new Set([...surroundings.ids, ...guideNames.map((name) => basename(name, '.md'))]),
        new Set([
          ...services.filter(({ record }) => isOwnSide(record)).map(({ id }) => id),
          ...guides.filter(({ guide }) => isOwnSideGuide(guide)).map(({ guide }) => guide.id),
        ]),
      ),
    );
  faults.push(
    ...checkTerms(fileOf(termsPath), terms, wording),
    ...checkDoorWording(fileOf(doorsPath), doors, wording),
    ...checkPageWording(wording, services),
  );
  faults.push(...checkDoors(fileOf(doorsPath), doors, surroundings, today));
  for (const questionnaire of questionnaires)
    faults.push(
      ...checkQuestionnaire(questionnaire, surroundings),
      ...checkQuestionnaireWording(questionnaire, wording, services),
    );
  if (areas) faults.push(...checkAreas(fileOf(areasPath), areas, today));
  if (site && site.silentCall !== SILENT_CALL)
    faults.push({
      file: 'content/site.yaml',
      field: 'silentCall',
      message: `these words were agreed; put back: ${SILENT_CALL}`,
    });
  return {
    content: {
      services,
      needs,
      doors,
      questionnaires,
      guides,
      campaigns,
      terms,
      languages,
      searchWords,
      sharedWords,
      bankHolidays,
      areas,
      site,
      traceResults,
    },
    faults,
  };
}

function listNames(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder).toSorted();
}

function idOf(name: string): string {
  return basename(name, '.yaml');
}

/** A file that no loader picks up would be silently missing from the site. */
function checkNames(folder: string, ending: 'yaml' | 'md', names: readonly string[]): Fault[] {
  return names
    .filter((name) => !new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.${ending}$`).test(name))
    .map((name) => ({
      file: join('content', folder, name),
      field: '',
      message: `name the file in lower-case letters, digits and hyphens, ending in .${ending}`,
    }));
}
