import type { APIRoute } from 'astro';
import { loadOpenList } from '../../../data/open-data.ts';

/** All services of the open data. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(await loadOpenList(), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
