import type { APIRoute } from 'astro';

/** Search engines may read everything; what they may list, each page says itself. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
