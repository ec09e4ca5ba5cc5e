import { getEntry } from 'astro:content';
import type { BankHolidays } from '../schemas/bank-holidays.ts';
import type { SearchWords } from '../schemas/intents.ts';

/**
 * What people mean by the words they search with.
 *
 * @throws where the file is missing, which the check of the content reports first
 */
export async function loadSearchWords(): Promise<SearchWords> {
  const entry = await getEntry('searchWords', 'en');
  if (!entry) throw new Error('content/intents.yaml is missing; put it back');
  return entry.data;
}

/**
 * Bank holidays, as far as a source gives them.
 *
 * @throws where the file is missing, which the check of the content reports first
 */
export async function loadBankHolidays(): Promise<Pick<BankHolidays, 'dates' | 'until'>> {
  const entry = await getEntry('bankHolidays', 'england');
  if (!entry) throw new Error('content/bank-holidays.yaml is missing; put it back');
  const { dates, until } = entry.data;
  return { dates, until };
}
