import type { APIRoute } from 'astro';
import { loadLayoutData } from '../data/layout-data.ts';
import { writeSecurityFile } from '../data/security-file.ts';

interface Props {
  write: (site: URL | undefined) => string;
}

export async function getStaticPaths() {
  const { site, directory } = await loadLayoutData();
  const robots: Props = {
    // Search engines may read everything; each page says itself whether they may list it.
    write: (address) =>
      `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', address).href}\n`,
  };
  const security: Props = {
    write: (address) =>
      writeSecurityFile(
        site.contact,
        directory.today,
        new URL('/.well-known/security.txt', address).href,
      ),
  };
  return [
    { params: { file: 'robots' }, props: robots },
    // It has to name somebody to write to, so there is none while there is nobody.
    ...(site.contact ? [{ params: { file: '.well-known/security' }, props: security }] : []),
  ];
}

/** What search engines may read, and whom to tell about a hole in the site's security. */
export const GET: APIRoute<Props> = ({ props, site }) => new Response(props.write(site));
