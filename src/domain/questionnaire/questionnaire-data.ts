import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { SharedWords } from '../../schemas/questionnaire-words.ts';
import type { OutcomeSources } from './outcome.ts';

/** What the script of a questionnaire loads when the reader begins, so that the page stays small. */
export interface QuestionnaireData {
  /** The heading of the page, above each question. */
  heading: string;
  sources: OutcomeSources;
  shared: SharedWords;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
  /** Where "Clear and leave" leads. */
  leaveTo: string;
}
