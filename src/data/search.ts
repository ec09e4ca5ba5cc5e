import { getEntry } from 'astro:content';
import type { BankHolidays } from '../schemas/opening-hours.ts';
import type { Example } from '../search-training/examples.ts';
import type { SearchWords } from '../schemas/search.ts';

/**
 * The words that the search does not learn, and the examples that it learns from.
 *
 * @throws where a file is missing, which the check of the content reports first
 */
export async function loadSearchContent(): Promise<{
  words: SearchWords;
  examples: readonly Example[];
}> {
  const words = await getEntry('searchWords', 'en');
  if (!words) throw new Error('content/search-words.yaml is missing; put it back');
  const examples = await getEntry('searchExamples', 'all');
  return { words: words.data, examples: examples?.data.examples ?? [] };
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
