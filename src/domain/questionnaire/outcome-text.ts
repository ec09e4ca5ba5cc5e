import { BANDS } from '../../vocabulary/names.ts';
import { listContacts, type Outcome, type OutcomeContact } from './outcome.ts';
import type { BankHolidays } from '../../schemas/opening-hours.ts';
import { describeOpenState, type OpenWords } from '../opening-hours/open-now.ts';
import type { SharedWords } from '../../schemas/questionnaire-words.ts';

/** How soon help is wanted. */
export type Level = 'now' | 'today' | 'ready';

/**
 * The levels under which an outcome is shown, most urgent first: 999 under `now`, the first contacts
 * under the next, all else under the last, which may be the same.
 */
export function listLevels({ isUrgent, band }: Pick<Outcome, 'isUrgent' | 'band'>): Level[] {
  if (isUrgent) return ['now', 'today', 'ready'];
  return BANDS.indexOf(band) >= BANDS.indexOf('priority') ? ['today', 'ready'] : ['ready'];
}

/** One line below a contact. */
export interface ContactLine {
  /** `trace` and `now` are only for the screen, `age` warns that the fact is weak. */
  kind: 'trace' | 'hours' | 'now' | 'note' | 'age';
  text: string;
}

/**
 * What is below a contact: what using it leaves behind, its hours and whether it is open by
 * them, what it needs, how sure it is.
 *
 * @param now any moment
 */
export function describeContact(
  { contact, way }: OutcomeContact,
  now: Date,
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>,
  words: OpenWords,
): ContactLine[] {
  const open = way?.reckoned && describeOpenState(way.reckoned, now, bankHolidays, words);
  const lines: (ContactLine | undefined)[] = [
    line('trace', way?.trace),
    line('note', way?.needs),
    line('hours', way?.hours),
    line('now', open),
    line('note', way?.note),
    line('age', way?.age),
    line('note', way ? undefined : contact.line),
    ...(contact.unusable ?? []).map((reason) => line('age', reason)),
  ];
  return lines.filter((candidate) => candidate !== undefined);
}

function line(kind: ContactLine['kind'], text: string | undefined): ContactLine | undefined {
  return text ? { kind, text } : undefined;
}

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
