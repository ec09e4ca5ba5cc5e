import type { APIRoute } from 'astro';
import { loadOpenServices, type OpenService } from '../../../data/open-data.ts';

export async function getStaticPaths() {
  const services = await loadOpenServices();
  return services.map((service) => ({ params: { id: service.id }, props: { service } }));
}

/** One service of the open data. */
export const GET: APIRoute<{ service: OpenService }> = ({ props }) =>
  new Response(`${JSON.stringify(props.service.data, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
