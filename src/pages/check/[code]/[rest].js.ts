import type { APIRoute } from 'astro';
import { loadDoors } from '../../../data/doors.ts';
import { loadQuestionnaireFile } from '../../../data/questionnaires.ts';

export async function getStaticPaths() {
  const doors = await loadDoors();
  return Promise.all(
    doors.map(async (door) => {
      const { name, code } = await loadQuestionnaireFile(door);
      return { params: { code: door.code, rest: name }, props: { code } };
    }),
  );
}

/** What the questions of one door need besides the page, as a module. */
export const GET: APIRoute<{ code: string }> = ({ props }) => new Response(props.code);
