import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { SharedWords } from '../../schemas/questionnaire-words.ts';
import type { QuestionnaireWords } from '../../schemas/questionnaire-words.ts';
import type { Logic } from './logic.ts';
import type { OutcomeSources } from './outcome.ts';

/** What the page hands to its script: the questions, and where the rest is. */
export interface QuestionnaireStart {
  heading: string;
  questionnaire: Logic;
  questions: QuestionnaireWords['questions'];
  /** The address of a module whose default export is a {@link QuestionnaireRest}. */
  rest: string;
}

/** What the script loads when the reader begins, so that the page itself stays small. */
export interface QuestionnaireRest {
  words: Omit<QuestionnaireWords, 'questions'>;
  contacts: OutcomeSources['contacts'];
  shared: SharedWords;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
  leaveTo: string;
}

/** Both together, as the screens use it. */
export interface QuestionnaireData {
  /** The heading of the page, above each question. */
  heading: string;
  sources: OutcomeSources;
  shared: SharedWords;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
  /** Where "Clear and leave" leads. */
  leaveTo: string;
}

/** Puts together what came with the page and what was loaded. */
export function joinData(
  { heading, questionnaire, questions }: QuestionnaireStart,
  { words, contacts, ...rest }: QuestionnaireRest,
): QuestionnaireData {
  return { heading, sources: { questionnaire, words: { ...words, questions }, contacts }, ...rest };
}
