import { checkContent } from '../content-check/check-content.ts';
import { contentFolder } from '../content-check/content-folder.ts';
import { printFault } from '../content-check/fault.ts';
import { makeDirectory } from '../content-check/make-directory.ts';
import { today } from '../content-check/today.ts';
import { listAskedFactors } from '../domain/questionnaire/answers.ts';
import { gatherSources } from '../domain/questionnaire/gather-sources.ts';
import { listGuideLinks } from '../domain/questionnaire/guide-links.ts';
import { listSentences } from '../domain/questionnaire/list-sentences.ts';
import { findOutcome, listContacts } from '../domain/questionnaire/outcome.ts';

/** Ends with one line on standard error, as a command that was used wrongly. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const [route = '', list = ''] = process.argv.slice(2);
const { content, faults } = checkContent(contentFolder, today);
const { sharedWords, bankHolidays, sayings, guideChoices } = content;
const routes = content.questionnaires.map(({ questionnaire }) => questionnaire.route);
const found = content.questionnaires.find(({ questionnaire }) => questionnaire.route === route);
const [fault] = faults;
if (fault) refuse(printFault(fault));
if (!found?.words || !sharedWords || !bankHolidays || !sayings || !guideChoices)
  refuse(`unknown route "${route}"; use one of: ${routes.join(', ')}`);

const factors = new Set(
  list
    .split(',')
    .map((factor) => factor.trim())
    .filter(Boolean),
);
const asked = new Set(listAskedFactors(found.questionnaire));
const unknown = [...factors].filter((factor) => !asked.has(factor));
if (unknown.length > 0)
  refuse(`unknown factor ${unknown.join(', ')} on ${route}; use any of: ${[...asked].join(', ')}`);

const directory = makeDirectory(content, today);
const ending = {
  sayings: sayings[found.questionnaire.route],
  guides: listGuideLinks(
    guideChoices[found.questionnaire.route],
    content.guides.map(({ guide }) => guide),
  ),
};
const sources = gatherSources(found.questionnaire, found.words.words, ending, directory);
const outcome = findOutcome(sources, factors);
console.log(
  JSON.stringify({
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
  }),
);
