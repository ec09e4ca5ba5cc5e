import { createInterface } from 'node:readline';
import { checkContent } from '../content-check/check-content.ts';
import { contentFolder, today } from '../content-check/content-files.ts';
import { printFault } from '../content-check/fault.ts';
import { makeDirectory } from '../content-check/content.ts';
import { listAskedFactors } from '../domain/questionnaire/visit.ts';
import { gatherSources } from '../domain/questionnaire/questionnaire-data.ts';
import {
  findOutcome,
  listContacts,
  listGuideLinks,
  listSentences,
} from '../domain/questionnaire/outcome.ts';
import { stop } from './command-line.ts';

const { content, faults } = checkContent(contentFolder, today);
const { sharedWords, bankHolidays, sayings, guideChoices } = content;
const [fault] = faults;
if (fault) stop([printFault(fault)], 2);
const directory = makeDirectory(content, today);

/** What the questions show for a route and its factors, written with commas between them. */
function assess(route: string, list: string): object {
  const routes = content.questionnaires.map(({ questionnaire }) => questionnaire.route);
  const found = content.questionnaires.find(({ questionnaire }) => questionnaire.route === route);
  if (!found?.words || !sharedWords || !bankHolidays || !sayings || !guideChoices)
    return stop([`unknown route "${route}"; use one of: ${routes.join(', ')}`], 2);
  const factors = new Set(
    list
      .split(',')
      .map((factor) => factor.trim())
      .filter(Boolean),
  );
  const asked = new Set(listAskedFactors(found.questionnaire));
  const unknown = [...factors].filter((factor) => !asked.has(factor));
  if (unknown.length > 0)
    stop(
      [`unknown factor ${unknown.join(', ')} on ${route}; use any of: ${[...asked].join(', ')}`],
      2,
    );

  const ending = {
    sayings: sayings[found.questionnaire.route],
    guides: listGuideLinks(
      guideChoices[found.questionnaire.route],
      content.guides.map(({ guide }) => guide),
    ),
  };
  const sources = gatherSources(found.questionnaire, found.words.words, ending, directory);
  const outcome = findOutcome(sources, factors);
  return {
    route,
    band: outcome.band,
    urgent: outcome.isUrgent,
    contacts: listContacts(outcome).map(({ contact }) => contact.id),
    text: listSentences(
      outcome,
      { shared: sharedWords, openNow: directory.words.openNow },
      new Date(),
      bankHolidays,
    ),
  };
}

const [route = '', list = ''] = process.argv.slice(2);
if (route === '-') {
  for await (const line of createInterface({ input: process.stdin })) {
    const [each = '', factors = ''] = line.trim().split(/\s+/);
    if (each) console.log(JSON.stringify(assess(each, factors)));
  }
} else {
  console.log(JSON.stringify(assess(route, list)));
}
