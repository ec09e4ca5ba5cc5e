import type { APIRoute } from 'astro';
import { loadOpenFeed } from '../../data/open-data.ts';

/** What the open data is, for programs: its shape, its licence, and where the list is. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(await loadOpenFeed(site), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
