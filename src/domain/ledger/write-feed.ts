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
export function writeFeed(changes: readonly FactChange[], siteName: string, site: URL): JsonFeed {
  const resolve = (path: string) => new URL(path, site).href;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${siteName}: what changed`,
    home_page_url: resolve('/changes/'),
    feed_url: resolve('/changes/feed.json'),
    description:
      'Numbers, addresses and hours that changed. It leaves out values that rest on one old source.',
    language: 'en-GB',
    items: changes.map((change) => ({
      id: change.id,
      url: resolve(change.href),
      content_text: writeText(change),
      date_published: `${change.on}T00:00:00Z`,
    })),
  };
}

function writeText({ name, what, before, after, basis }: FactChange): string {
  return [
    `${name}. ${what}`,
    before && `Before: ${before}`,
    after && `Now: ${after}`,
    basis.length > 0 && `Source: ${basis.join('; ')}`,
  ]
    .filter(Boolean)
    .join('\n');
}
