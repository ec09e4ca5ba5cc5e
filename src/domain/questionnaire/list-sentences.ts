import type { BankHolidays } from '../../schemas/opening-hours.ts';
import type { SharedWords } from '../../schemas/questionnaire-words.ts';
import type { OpenWords } from '../opening-hours/open-now.ts';
import { describeContact } from './describe-contact.ts';
import { listLevels } from './levels.ts';
import { listContacts, type Outcome } from './outcome.ts';

/**
 * Every piece of text of an outcome, in the order shown, but for the labels of its buttons.
 *
 * @param now any moment: the hours of contacts are said for it
 */
export function listSentences(
  outcome: Outcome,
  { shared, openNow }: { shared: SharedWords; openNow: OpenWords },
  now: Date,
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>,
): string[] {
  const { heading, lead, before, after, guide, sayings, closing } = outcome;
  const contacts = listContacts(outcome).flatMap((shown) => [
    ...(shown === outcome.call && !outcome.isUrgent
      ? [shared.emergencyApart]
      : [shown.why, shown.contact.name]),
    ...(shown.way ? [shown.way.text] : []),
    ...describeContact(shown, now, bankHolidays, openNow).map(({ text }) => text),
  ]);
  return [
    heading,
    ...listLevels(outcome).map((level) => shared[level]),
    ...lead,
    ...before.flatMap((note) => [note.heading, ...note.text]),
    ...contacts,
    ...(guide ? [shared.guide, guide.title, shared.guideLeaves] : []),
    ...after.flatMap((note) => [note.heading, ...note.text]),
    shared.sayings,
    shared.callBack,
    ...sayings,
    shared.closing,
    ...closing,
  ];
}
