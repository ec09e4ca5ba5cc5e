import type { APIRoute } from 'astro';
import { loadOpenFeed, loadOpenList, loadOpenServices } from '../../data/open-data.ts';

interface Props {
  load: (site: URL | undefined) => unknown;
}

export async function getStaticPaths() {
  const files: [file: string, load: Props['load']][] = [
    ['index', loadOpenFeed],
    ['services/index', loadOpenList],
    ...(await loadOpenServices()).map(({ id, data }): [string, Props['load']] => [
      `services/${id}`,
      () => data,
    ]),
  ];
  return files.map(([file, load]) => ({ params: { file }, props: { load } }));
}

/** The open data: what it is, the list of all services, and each service. */
export const GET: APIRoute<Props> = async ({ props, site }) =>
  new Response(`${JSON.stringify(await props.load(site), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
