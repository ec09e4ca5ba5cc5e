import type { APIRoute } from 'astro';
import { loadChanges } from '../../data/content.ts';
import { loadLayoutData } from '../../data/layout-data.ts';
import { writeFeed } from '../../domain/ledger/changes.ts';

/** What changed, for partners' programs. */
export const GET: APIRoute = async ({ url, site = url }) => {
  const layout = await loadLayoutData();
  const changes = await loadChanges('feed');
  const feed = writeFeed(changes, layout.site.name, site, layout.directory.words.changes);
  return new Response(`${JSON.stringify(feed, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
