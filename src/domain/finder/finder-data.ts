import type { Audience, ChosenArea } from '../../vocabulary/audience.ts';
import type { BankHolidays } from '../../schemas/bank-holidays.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { PackedAreas } from '../area/packed-areas.ts';
import type { ReckonedHours } from '../opening-hours/find-open-state.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** The ways of contact that somebody may need, as the filter names them. */
export const WAYS = ['silent', 'text', 'chat', 'email', 'bsl'] as const;
export type Way = (typeof WAYS)[number];

/** A service or guide as the filters know it. */
export interface FinderEntry {
  id: string;
  for: Audience[];
  /** The areas it is for; left out for one that is for everywhere. */
  areas?: ChosenArea[];
  ways: Way[];
  /** Hours of its main way, where they are known and within their day of review. */
  hours?: ReckonedHours;
}

/** What the finder loads when the reader begins, so that the page itself stays small. */
export interface FinderData {
  index: SearchIndex;
  entries: FinderEntry[];
  areas: PackedAreas;
  bankHolidays: Pick<BankHolidays, 'dates' | 'until'>;
  words: Pick<UiWords, 'results' | 'postcode' | 'openNow'>;
}
