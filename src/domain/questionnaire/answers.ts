import type { Question, Questionnaire } from '../../schemas/questionnaire.ts';

/** The codes chosen, by the id of their question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a press of an option changes. */
export interface Choice {
  codes: readonly string[];
  /** True if other answers of the question were cleared by it. */
  hasCleared: boolean;
}

/** The codes of a question's answer after an option was pressed. */
export function chooseOption(question: Question, codes: readonly string[], code: string): Choice {
  const option = question.options.find((candidate) => candidate.code === code);
  if (!option) return { codes, hasCleared: false };
  const isChosen = codes.includes(code);
  if (question.kind === 'one' && !isChosen) return { codes: [code], hasCleared: false };
  if (isChosen) return { codes: codes.filter((other) => other !== code), hasCleared: false };
  const exclusive = new Set(
    question.options.flatMap((other) => (other.exclusive ? [other.code] : [])),
  );
  const kept = option.exclusive ? [] : codes.filter((other) => !exclusive.has(other));
  return { codes: [...kept, code], hasCleared: kept.length < codes.length };
}

/** The factors that answers set, whatever order they were given in. */
export function collectFactors(
  { questions }: Pick<Questionnaire, 'questions'>,
  answers: Answers,
): Set<string> {
  return new Set(
    questions.flatMap(({ id, options }) =>
      options.filter(({ code }) => answers[id]?.includes(code)).flatMap(({ sets }) => sets),
    ),
  );
}

/** Every factor that can be ticked in a questionnaire, each once. */
export function listAskedFactors({ questions }: Pick<Questionnaire, 'questions'>): string[] {
  return [...new Set(questions.flatMap(({ options }) => options.flatMap(({ sets }) => sets)))];
}
