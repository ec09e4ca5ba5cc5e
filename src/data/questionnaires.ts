import { getCollection, getEntry } from 'astro:content';
import type { Directory } from '../domain/contact/directory.ts';
import type { OpenWords } from '../domain/opening-hours/open-now.ts';
import { gatherSources } from '../domain/questionnaire/gather-sources.ts';
import { listGuideLinks } from '../domain/questionnaire/guide-links.ts';
import type { OutcomeSources } from '../domain/questionnaire/outcome.ts';
import type { BankHolidays } from '../schemas/opening-hours.ts';
import type { Route } from '../vocabulary/audience.ts';
import type { Door } from '../schemas/site.ts';
import type { SharedWords } from '../schemas/questionnaire-words.ts';
import { type QuestionnaireStart, splitData } from '../domain/questionnaire/questionnaire-data.ts';
import { loadFrame } from './frame.ts';
import { loadGuides } from './guides.ts';
import { makeModuleFile, type ModuleFile } from './module-file.ts';

/** Everything the page of one questionnaire is made from. */
export interface QuestionnairePage {
  sources: OutcomeSources;
  shared: SharedWords;
  openNow: OpenWords;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
}

/**
 * Loads the questionnaire of a route.
 *
 * @throws where a file is missing, which the check of the content reports first
 */
export async function loadQuestionnaire(
  route: Route,
  directory: Directory,
): Promise<QuestionnairePage> {
  const entries = await getCollection('questionnaires');
  const entry = entries.find(({ id }) => id === route);
  const shared = await getEntry('sharedWords', 'en');
  const holidays = await getEntry('bankHolidays', 'england');
  if (!entry || !shared || !holidays) throw new Error(`content/questionnaires lacks ${route}`);
  const { questionnaire, words, sayings, guideChoices } = entry.data;
  const ending = { sayings, guides: listGuideLinks(guideChoices, await loadGuides()) };
  const { dates, until } = holidays.data;
  return {
    sources: gatherSources(questionnaire, words, ending, directory),
    shared: shared.data,
    openNow: directory.words.openNow,
    bankHolidays: { dates, until },
  };
}

/** What the questions behind a door need: a part that the page holds, and a module of the rest. */
export async function loadLiveQuestions(
  door: Door,
): Promise<{ start: QuestionnaireStart; file: ModuleFile }> {
  const { directory, site } = await loadFrame();
  const page = await loadQuestionnaire(door.route, directory);
  const { start, rest } = splitData({ ...page, leaveTo: site.leaveTo });
  return { start, file: makeModuleFile('rest', rest) };
}
