import type { APIRoute } from 'astro';
import { loadLayoutData } from '../../data/layout-data.ts';
import { writeSecurityFile } from '../../data/security-file.ts';

/**
 * `/.well-known/`, which tools for code pass over where a folder of `src` has that name. None while
 * nobody can be written to: the file has to name somebody.
 */
export async function getStaticPaths() {
  const { site, directory } = await loadLayoutData();
  const props = { contact: site.contact, today: directory.today };
  return site.contact ? [{ params: { folder: '.well-known' }, props }] : [];
}

/** Whom to tell about a hole in the site's security. */
export const GET: APIRoute<{ contact: string; today: string }> = ({ props, site }) =>
  new Response(
    writeSecurityFile(props.contact, props.today, new URL('/.well-known/security.txt', site).href),
  );
