import type { APIRoute } from 'astro';
import { answerModule, loadLiveQuestions } from '../../../data/live-data.ts';
import { loadDoors } from '../../../data/content.ts';

export async function getStaticPaths() {
  const doors = await loadDoors();
  return Promise.all(
    doors.map(async (door) => {
      const { file } = await loadLiveQuestions(door);
      return { params: { code: door.code, rest: file.name }, props: { code: file.code } };
    }),
  );
}

/** What the questions of one door need besides the page, as a module. */
export const GET: APIRoute<{ code: string }> = ({ props }) => answerModule(props.code);
