import type { AgreedWords, Ledger } from '../../schemas/ledger.ts';
import type { IsoDate } from '../../vocabulary/calendar.ts';

/** A question whose answers are not agreed in the words that were recorded. */
export interface AnswerDifference {
  /** Its route and id, as in the ledger: `victim v7`. */
  question: string;
  /** The day on which the recorded words were agreed, where nobody agreed to others after it. */
  outdatedBy?: IsoDate;
}

/**
 * Every question whose words were agreed anew, and those that came or went.
 *
 * @param today the day of the check: a slip in what was agreed on it can still be put right
 */
export function compareAnswers(
  { on, marks }: AgreedWords,
  { answers, began }: Ledger,
  today: IsoDate,
): AnswerDifference[] {
  const known = new Map(Object.entries(answers?.marks ?? {}));
  const isSlip = on === today && on !== began;
  const isAgreedAnew = !answers || on > answers.on || isSlip;
  const present = Object.entries(marks).flatMap(([question, mark]): AnswerDifference[] => {
    const recorded = known.get(question);
    if (recorded === mark) return [];
    return [{ question, ...(recorded && answers && !isAgreedAnew && { outdatedBy: answers.on }) }];
  });
  const removed = [...known.keys()].filter((question) => !Object.hasOwn(marks, question));
  return [...present, ...removed.map((question) => ({ question }))];
}
