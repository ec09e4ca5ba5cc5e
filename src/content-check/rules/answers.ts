/** The words of answers: what is ticked leads to help, so that words at the wrong answer lead to the wrong help. */
import { isSameAnswer } from '../../domain/questionnaire/answer-words.ts';
import { foldText } from '../../domain/text/plain-text.ts';
import type { AgreedWords } from '../../schemas/agreed.ts';
import type { QuestionnaireWords } from '../../schemas/questionnaire-words.ts';
import type { Route } from '../../vocabulary/audience.ts';
import type { LoadedContent } from '../content.ts';
import { type Fault, type Finding, inFile } from '../fault.ts';

const AGREED = 'content/questionnaires/agreed.yaml';

/** An answer with its words, and those that were agreed. */
interface Answer {
  question: string;
  code: string;
  label: string;
  agreed: string | undefined;
}

/** Checks that every answer says what was agreed for it. It may be put another way. */
export function checkAnswers({ questionnaires, agreed }: LoadedContent): Fault[] {
  if (!agreed) return [];
  return questionnaires.flatMap(({ questionnaire: { route }, words }) => {
    if (!words) return [];
    const answers = listAnswers(words.words, agreed.answers.words[route]);
    return [
      ...inFile(words.file, describeAnswers(answers, route)),
      ...inFile(AGREED, describeIdle(words.words, agreed.answers.words[route], route)),
    ];
  });
}

function listAnswers({ questions }: QuestionnaireWords, agreed: AgreedWords): Answer[] {
  return Object.entries(questions).flatMap(([question, { options }]) =>
    Object.entries(options).map(([code, label]) => ({
      question,
      code,
      // One is read with the apostrophes that readers see, the other as it was typed.
      label: foldText(label),
      agreed:
        foldText((Object.hasOwn(agreed, question) && agreed[question]?.[code]) || '') || undefined,
    })),
  );
}

function describeAnswers(answers: readonly Answer[], route: Route): Finding[] {
  const told = new Set<Answer>();
  return answers.flatMap((answer): Finding[] => {
    const { question, code, label, agreed } = answer;
    if (told.has(answer) || (agreed !== undefined && isSameAnswer(label, agreed))) return [];
    const field = `questions.${question}.options.${code}`;
    if (agreed === undefined)
      return [
        {
          field,
          message: `${AGREED} does not have this answer; once people who know the field agreed to it, add "${code}: ${label}" there, under answers, words, ${route}, ${question}`,
        },
      ];
    const other = answers.find(
      (candidate) => candidate.agreed !== undefined && candidate.agreed === label,
    );
    if (!other)
      return [
        {
          field,
          message: `it was agreed as "${agreed}", and these words may mean something else; put it back, or, if people who know the field agreed, change it in ${AGREED} too, with their day in "on"`,
        },
      ];
    // Where two have changed places, one line is enough.
    if (other.label === agreed) told.add(other);
    return [
      {
        field,
        message: `these are the words of "${other.code}"; the words that were agreed for "${code}" are "${agreed}": put each back`,
      },
    ];
  });
}

/** Words that were agreed for an answer that there is no longer. */
function describeIdle(
  { questions }: QuestionnaireWords,
  agreed: AgreedWords,
  route: Route,
): Finding[] {
  return Object.entries(agreed).flatMap(([question, options]) =>
    Object.keys(options)
      .filter((code) => !Object.hasOwn(questions[question]?.options ?? {}, code))
      .map((code) => ({
        field: `answers.words.${route}.${question}.${code}`,
        message: `the question has no such answer now; put the answer back, or, if people who know the field agreed, remove this line`,
      })),
  );
}
