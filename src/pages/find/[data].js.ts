import type { APIRoute } from 'astro';
import { answerModule, loadFinderFile } from '../../data/live-data.ts';

export async function getStaticPaths() {
  const { name, code } = await loadFinderFile();
  return [{ params: { data: name }, props: { code } }];
}

/** What the finder needs besides the page, as a module. */
export const GET: APIRoute<{ code: string }> = ({ props }) => answerModule(props.code);
