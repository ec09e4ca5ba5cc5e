import type { APIRoute } from 'astro';
import { loadDoors } from '../data/content.ts';
import { answerModule, loadFinderFile, loadLiveQuestions } from '../data/live-data.ts';

export async function getStaticPaths() {
  const finder = await loadFinderFile();
  const questions = (await loadDoors()).map(async (door) => {
    const { file } = await loadLiveQuestions(door);
    return { params: { module: `check/${door.code}/${file.name}` }, props: { code: file.code } };
  });
  return [
    { params: { module: `find/${finder.name}` }, props: { code: finder.code } },
    ...(await Promise.all(questions)),
  ];
}

/** What the search and the questions need besides their pages, as modules. */
export const GET: APIRoute<{ code: string }> = ({ props }) => answerModule(props.code);
