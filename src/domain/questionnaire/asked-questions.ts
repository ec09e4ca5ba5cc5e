import type { Question } from '../../schemas/questionnaire.ts';
import { type Answers, collectFactors } from './answers.ts';
import { assess } from './assess.ts';
import type { Logic } from './logic.ts';

/** What the choice of questions depends on. */
export type AskedLogic = Pick<Logic, 'questions' | 'rules' | 'askedInDanger'>;

/** True if some answer is urgent now. */
export function isUrgentNow(logic: AskedLogic, answers: Answers): boolean {
  return assess(logic, collectFactors(logic, answers)).urgency === 'now';
}

/** True if an answer to the question changes whom to ring, so that it is asked in danger too. */
export function changesContacts(
  { askedInDanger }: Pick<AskedLogic, 'askedInDanger'>,
  { options }: Question,
): boolean {
  return options.some(({ sets }) => sets.some((factor) => askedInDanger.includes(factor)));
}
