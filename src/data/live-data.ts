import { createHash } from 'node:crypto';
import { packAreas } from '../domain/area/areas.ts';
import { listServices, type Directory } from '../domain/contact/directory.ts';
import { groupByNeed } from '../domain/contact/contact-lists.ts';
import { describeEntries, type FinderData } from '../domain/finder/finder.ts';
import { groupGuides } from '../domain/guide/guide.ts';
import { type KnownDays, type OpenWords, pickOpenWords } from '../domain/opening-hours/open-now.ts';
import {
  gatherSources,
  type QuestionnaireStart,
  splitData,
} from '../domain/questionnaire/questionnaire-data.ts';
import { listGuideLinks, type OutcomeSources } from '../domain/questionnaire/outcome.ts';
import type { SharedWords } from '../schemas/questionnaire-words.ts';
import type { Door } from '../schemas/site.ts';
import { makeSearchIndex } from '../search-training/make-search-index.ts';
import type { Route } from '../vocabulary/audience.ts';
import {
  loadAreas,
  loadBankHolidays,
  loadGuides,
  loadListedPages,
  loadNeeds,
  loadQuestionnaireWords,
  loadSearchContent,
} from './content.ts';
import { loadLayoutData } from './layout-data.ts';

/** Loads what the finder needs besides the page, in the order in which the page lists it. */
export async function loadFinderFile(): Promise<ModuleFile> {
  const { directory, doors } = await loadLayoutData();
  const { results, postcode } = directory.words;
  const guides = await loadListedPages(directory);
  const areas = await loadAreas();
  const { words, examples } = await loadSearchContent();
  const order = [
    ...groupByNeed(directory, await loadNeeds(), doors).flatMap(({ cards }) =>
      cards.map(({ contact }) => contact.id),
    ),
    ...groupGuides(guides, directory.words.guides).flatMap((group) =>
      group.guides.map(({ id }) => id),
    ),
  ];
  const entries = describeEntries(
    directory,
    guides,
    areas.choices.map(({ id }) => id),
  );
  const data: FinderData = {
    index: makeSearchIndex(listServices(directory), guides, words, examples),
    // Beside the words of the search it is packed smaller.
    words: { results, postcode, openNow: pickOpenWords(directory.words.openNow) },
    bankHolidays: await loadBankHolidays(),
    entries: entries.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    areas: packAreas(areas),
  };
  return makeModuleFile('data', data);
}

/** Everything the page of one questionnaire is made from. */
export interface QuestionnairePage {
  sources: OutcomeSources;
  shared: SharedWords;
  openNow: OpenWords;
  bankHolidays: KnownDays;
}

/** Loads the questionnaire of a route. */
export async function loadQuestionnaire(
  route: Route,
  directory: Directory,
): Promise<QuestionnairePage> {
  const { questionnaire, words, sayings, guideChoices, shared } =
    await loadQuestionnaireWords(route);
  const ending = { sayings, guides: listGuideLinks(guideChoices, await loadGuides()) };
  return {
    sources: gatherSources(questionnaire, words, ending, directory),
    shared,
    openNow: pickOpenWords(directory.words.openNow),
    bankHolidays: await loadBankHolidays(),
  };
}

/** What the questions behind a door need: a part that the page holds, and a module of the rest. */
export async function loadLiveQuestions(
  door: Door,
): Promise<{ start: QuestionnaireStart; file: ModuleFile }> {
  const { directory, site } = await loadLayoutData();
  const page = await loadQuestionnaire(door.route, directory);
  const { start, rest } = splitData({ ...page, leaveTo: site.leaveTo });
  return { start, file: makeModuleFile('rest', rest) };
}

/** A file of data that a script imports, named by its content. */
export interface ModuleFile {
  /** Its name without the ending: `data.5f0c…`. */
  name: string;
  code: string;
}

/**
 * Makes a module of data. The hash in its name means that no page meets the data of another build.
 *
 * @param data what JSON can hold
 */
function makeModuleFile(name: string, data: unknown): ModuleFile {
  const code = `export default ${writeLiteral(data)};\n`;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { name: `${name}.${hash}`, code };
}

/** JSON as a script may write it, without quotes around names: half a per cent less on the wire. */
function writeLiteral(data: unknown): string {
  return JSON.stringify(data).replaceAll(/"(?:[^"\\]|\\.)*":?/g, (part) =>
    /^"[a-z]\w*":$/i.test(part) ? `${part.slice(1, -2)}:` : part,
  );
}

/** Answers with a module; the development server has no other sign that it is one. */
export function answerModule(code: string): Response {
  return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
