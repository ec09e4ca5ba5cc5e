/**
 * Prints what the questions show when, as Markdown, in the words that readers tick and see: for
 * somebody who knows the field and not the program. With a route as argument, only that one.
 */
import { today } from '../content-check/content-files.ts';
import { makeDirectory } from '../content-check/content.ts';
import { gatherSources } from '../domain/questionnaire/questionnaire-data.ts';
import { listGuideLinks } from '../domain/questionnaire/outcome.ts';
import { describeQuestions } from '../domain/report/describe-questions.ts';
import { readSoundContent } from './command-line.ts';

const content = readSoundContent(['agreed', 'sayings', 'guideChoices']);
const { agreed, sayings, guideChoices, doors } = content;
const directory = makeDirectory(content, today);
const guides = content.guides.map(({ guide }) => guide);

const [wanted] = process.argv.slice(2);
const routes = content.questionnaires.flatMap(({ questionnaire, words }) => {
  const { route } = questionnaire;
  if (!words || (wanted !== undefined && wanted !== route)) return [];
  const ending = { sayings: sayings[route], guides: listGuideLinks(guideChoices[route], guides) };
  return [
    describeQuestions({
      title: doors.find((door) => door.route === route)?.heading ?? route,
      questionnaire,
      words: words.words,
      sources: gatherSources(questionnaire, words.words, ending, directory),
      agreed,
    }),
  ];
});
console.log(
  [
    `What the questions show when, as of ${today}. Nobody who works in the field has reviewed it unless a rule says so.`,
    ...routes,
  ].join('\n\n'),
);
