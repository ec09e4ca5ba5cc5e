import type { BankHolidays } from '../../schemas/opening-hours.ts';
import { describeOpenState, type OpenWords } from '../opening-hours/open-now.ts';
import type { OutcomeContact } from './outcome.ts';

/** One line below a contact. */
export interface ContactLine {
  /** `trace` and `now` are for the screen alone, `age` warns that the fact is weak. */
  kind: 'trace' | 'hours' | 'now' | 'note' | 'age';
  text: string;
}

/**
 * What stands below a contact: what using it leaves behind, its hours and whether it is open by
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
