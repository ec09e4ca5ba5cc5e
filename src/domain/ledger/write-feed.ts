import type { UiWords } from '../../schemas/ui-words.ts';
import { fillIn } from '../text/sentences.ts';
import type { FactChange } from './list-changes.ts';

/** A feed of the changes in the form of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export interface JsonFeed {
  version: 'https://jsonfeed.org/version/1.1';
  title: string;
  home_page_url: string;
  feed_url: string;
  description: string;
  language: 'en-GB';
  items: FeedItem[];
}

export interface FeedItem {
  id: string;
  url: string;
  content_text: string;
  date_published: string;
}

/**
 * The changes as a feed for partners' programs.
 *
 * @param site the address of the site
 */
export function writeFeed(
  changes: readonly FactChange[],
  siteName: string,
  site: URL,
  words: UiWords['changes'],
): JsonFeed {
  const resolve = (path: string) => new URL(path, site).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: fillIn(words.feedTitle, { site: siteName }),
    home_page_url: resolve('/changes/'),
    feed_url: resolve('/changes/feed.json'),
    description: words.feedAbout,
    language: 'en-GB',
    items: changes.map((change) => ({
      id: change.id,
      url: resolve(change.href),
      content_text: writeText(change, words),
      date_published: `${change.on}T00:00:00Z`,
    })),
  };
}

function writeText(
  { name, what, before, after, basis }: FactChange,
  words: UiWords['changes'],
): string {
  return [
    `${name}. ${what}`,
    before && fillIn(words.before, { value: before }),
    after && fillIn(words.after, { value: after }),
    basis.length > 0 && fillIn(words.basis, { sources: basis.join('; ') }),
  ]
    .filter(Boolean)
    .join('\n');
}
