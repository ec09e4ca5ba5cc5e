import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { QuestionnaireWords, SharedWords } from '../../schemas/questionnaire-words.ts';
import type { OpenWords } from '../opening-hours/describe-open-state.ts';
import type { OutcomeSources } from './outcome.ts';

/** The words of which most stand in the page as they are, so that they hardly weigh there again. */
type SentWords = Omit<QuestionnaireWords, 'notes' | 'outcomes'>;

/** What the page hands to its script: the questions, with the words of which most are in the page. */
export interface QuestionnaireStart extends Pick<
  OutcomeSources,
  'questionnaire' | 'sayings' | 'guides'
> {
  words: SentWords;
  shared: SharedWords;
}

/** What the script loads when the reader begins, so that the page itself stays small. */
export interface QuestionnaireRest {
  words: Omit<QuestionnaireWords, keyof SentWords>;
  contacts: OutcomeSources['contacts'];
  openNow: OpenWords;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
  /** Where "Clear and leave" leads. */
  leaveTo: string;
}

/** Both together, as the screens use it. */
export interface QuestionnaireData extends Pick<
  QuestionnaireRest,
  'openNow' | 'bankHolidays' | 'leaveTo'
> {
  shared: SharedWords;
  sources: OutcomeSources;
}

/** Parts the data of a questionnaire into what the page holds and what is loaded. */
export function splitData({ sources, shared, ...rest }: QuestionnaireData): {
  start: QuestionnaireStart;
  rest: QuestionnaireRest;
} {
  const { questionnaire, words, contacts, sayings, guides } = sources;
  const { notes, outcomes, ...sent } = words;
  return {
    start: { questionnaire, words: sent, shared, sayings, guides },
    rest: { words: { notes, outcomes }, contacts, ...rest },
  };
}

/** Puts together what came with the page and what was loaded. */
export function joinData(
  { words: sent, shared, ...start }: QuestionnaireStart,
  { words, contacts, ...rest }: QuestionnaireRest,
): QuestionnaireData {
  return { sources: { ...start, words: { ...sent, ...words }, contacts }, shared, ...rest };
}
