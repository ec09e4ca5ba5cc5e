import type { Language, ProseMatter } from '../../schemas/guide.ts';
import type { UiWords } from '../../schemas/ui-words.ts';
import type { Guide } from './guide.ts';

/** A page to read as the list and the search know it. */
export interface ListedPage extends Pick<
  Guide,
  'id' | 'title' | 'summary' | 'keywords' | 'audiences'
> {
  /** Its address. */
  href: string;
}

/** A guide as the list and the search know it. */
export function listGuide(guide: Guide): ListedPage {
  const { id, code, title, summary, keywords, audiences } = guide;
  return { id, href: `/g/${code}/`, title, summary, keywords, audiences };
}

/** The pages of `content/pages` that are listed, by their ids, and where they are. */
const STANDING_PAGES: Readonly<Record<string, string>> = {
  figures: '/for-professionals/figures/',
};

/** A standing page as the list and the search know it; nothing where it does not ask for that. */
export function listStandingPage(id: string, { listing }: ProseMatter): ListedPage[] {
  const href = STANDING_PAGES[id];
  return listing && href ? [{ id, href, ...listing, audiences: ['professionals'] }] : [];
}

/** The id by which the search names the page of languages. */
export const LANGUAGE_PAGE = 'languages';

/** The page of languages, which is found by the names of all of them, English and own. */
export function describeLanguagePage(
  languages: readonly Language[],
  { title, summary }: UiWords['languages'],
): ListedPage {
  return {
    id: LANGUAGE_PAGE,
    href: '/g/lang/',
    title,
    summary,
    keywords: languages.flatMap(({ english, own }) => [english, own]),
    audiences: ['victim', 'own', 'other.target', 'other.doing', 'professionals'],
  };
}
