import { type Answers, collectFactors } from './answers.ts';
import { assess } from './assess.ts';
import type { Logic } from './logic.ts';

/** What the choice of questions depends on. */
export type AskedLogic = Pick<Logic, 'questions' | 'rules' | 'askedInDanger'>;

/** True if some answer is urgent now. */
export function isUrgentNow(logic: AskedLogic, answers: Answers): boolean {
  return assess(logic, collectFactors(logic, answers)).urgency === 'now';
}

/**
 * The positions of the questions that somebody is led through: all of them, or, once an answer is
 * urgent now, only those with an answer and those that change whom to ring. The others can still be
 * answered from the list of answers.
 *
 * @param current the position of the question that is shown, which is always among them
 */
export function listAskedQuestions(logic: AskedLogic, answers: Answers, current: number): number[] {
  const isUrgent = isUrgentNow(logic, answers);
  return logic.questions.flatMap(({ id, options }, index) => {
    const changesContacts = options.some(({ sets }) =>
      sets.some((factor) => logic.askedInDanger.includes(factor)),
    );
    const isAsked =
      !isUrgent || index === current || changesContacts || (answers[id] ?? []).length > 0;
    return isAsked ? [index] : [];
  });
}
