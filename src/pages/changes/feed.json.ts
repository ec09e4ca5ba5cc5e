import type { APIRoute } from 'astro';
import { loadChanges } from '../../data/changes.ts';
import { loadFrame } from '../../data/frame.ts';
import { writeFeed } from '../../domain/ledger/write-feed.ts';

/** What changed, for partners' programs. */
export const GET: APIRoute = async ({ url, site = url }) => {
  const frame = await loadFrame();
  const changes = await loadChanges('feed');
  const feed = writeFeed(changes, frame.site.name, site, frame.directory.words.changes);
  return new Response(`${JSON.stringify(feed, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
