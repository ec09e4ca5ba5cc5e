import type { Language } from '../../schemas/language.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { Guide } from './guide.ts';

/** A page to read as the list and the search know it. */
export type ListedPage = Pick<
  Guide,
  'id' | 'code' | 'title' | 'summary' | 'keywords' | 'audiences'
>;

/** The id by which the search names the page of languages. */
export const LANGUAGE_PAGE = 'languages';

/** The page of languages, which is found by the names of all of them, English and own. */
export function describeLanguagePage(
  languages: readonly Language[],
  { title, summary }: UiWords['languages'],
): ListedPage {
  return {
    id: LANGUAGE_PAGE,
    code: 'lang',
    title,
    summary,
    keywords: languages.flatMap(({ english, own }) => [english, own]),
    audiences: ['victim', 'own', 'other.target', 'other.doing', 'professionals'],
  };
}
