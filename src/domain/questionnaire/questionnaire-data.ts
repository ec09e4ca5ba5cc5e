import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { QuestionnaireWords, SharedWords } from '../../schemas/questionnaire-words.ts';
import type { OpenWords } from '../opening-hours/describe-open-state.ts';
import type { Logic } from './logic.ts';
import type { OutcomeSources } from './outcome.ts';

/** What the page hands to its script: the questions, whose words stand in the page as they are. */
export interface QuestionnaireStart {
  questionnaire: Logic;
  questions: QuestionnaireWords['questions'];
}

/** What the script loads when the reader begins, so that the page itself stays small. */
export interface QuestionnaireRest {
  words: Omit<QuestionnaireWords, 'questions'>;
  contacts: OutcomeSources['contacts'];
  shared: SharedWords;
  openNow: OpenWords;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
  /** Where "Clear and leave" leads. */
  leaveTo: string;
}

/** Both together, as the screens use it. */
export interface QuestionnaireData extends Pick<
  QuestionnaireRest,
  'shared' | 'openNow' | 'bankHolidays' | 'leaveTo'
> {
  sources: OutcomeSources;
}

/** Parts the data of a questionnaire into what the page holds and what is loaded. */
export function splitData({ sources, ...rest }: QuestionnaireData): {
  start: QuestionnaireStart;
  rest: QuestionnaireRest;
} {
  const { questionnaire, words, contacts } = sources;
  const { questions, ...others } = words;
  return {
    start: { questionnaire, questions },
    rest: { words: others, contacts, ...rest },
  };
}

/** Puts together what came with the page and what was loaded. */
export function joinData(
  { questionnaire, questions }: QuestionnaireStart,
  { words, contacts, ...rest }: QuestionnaireRest,
): QuestionnaireData {
  return { sources: { questionnaire, words: { ...words, questions }, contacts }, ...rest };
}
