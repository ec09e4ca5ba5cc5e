import { checkContent } from '../../src/content-check/check-content.ts';
import { printFault } from '../../src/content-check/fault.ts';
import { gatherSources } from '../../src/domain/questionnaire/questionnaire-data.ts';
import { listGuideLinks, type OutcomeSources } from '../../src/domain/questionnaire/outcome.ts';
import type { Route } from '../../src/vocabulary/audience.ts';
import type { Rule } from '../../src/schemas/questionnaire.ts';
import { makeDirectory } from './ui-words.ts';

/** The day on which the tests read the content, so that ages do not change under them. */
export const TEST_DAY = '2026-11-26';

const { content, faults } = checkContent('content', TEST_DAY);
if (faults.length > 0) throw new Error(faults.map(printFault).join('\n'));

const guides = content.guides.map(({ guide }) => guide);
const services = content.services.map(({ id, record }) => ({ id, ...record }));

/** A questionnaire by its route. */
export interface LoadedQuestionnaire {
  route: Route;
  sources: OutcomeSources;
}

/** The four questionnaires of `content/` as of a day. */
export function loadQuestionnaires(day: string): LoadedQuestionnaire[] {
  return content.questionnaires.flatMap(({ questionnaire, words }) =>
    words && content.sayings && content.guideChoices
      ? [
          {
            route: questionnaire.route,
            sources: gatherSources(
              questionnaire,
              words.words,
              {
                sayings: content.sayings[questionnaire.route],
                guides: listGuideLinks(content.guideChoices[questionnaire.route], guides),
              },
              makeDirectory(services, day),
            ),
          },
        ]
      : [],
  );
}

export const QUESTIONNAIRES: readonly LoadedQuestionnaire[] = loadQuestionnaires(TEST_DAY);

/** The questionnaire of one route. */
export function findSources(route: Route): OutcomeSources {
  const found = QUESTIONNAIRES.find((candidate) => candidate.route === route);
  if (!found) throw new Error(`no questionnaire for ${route}`);
  return found.sources;
}

/** The rules of one route as their editors read them. */
export function findRules(route: Route): readonly Rule[] {
  const found = content.questionnaires.find(({ questionnaire }) => questionnaire.route === route);
  return found?.questionnaire.rules ?? [];
}

/** The shared words and the bank holidays of `content/`. */
export const SHARED = content.sharedWords;
export const BANK_HOLIDAYS = content.bankHolidays;
export const SERVICES = services;

/** All sets of at most `size` items. */
export function* listSubsets(
  items: readonly string[],
  size: number,
  from = 0,
): Generator<readonly string[]> {
  yield [];
  if (size === 0) return;
  for (let index = from; index < items.length; index += 1)
    for (const rest of listSubsets(items, size - 1, index + 1))
      yield [items[index] as string, ...rest];
}
