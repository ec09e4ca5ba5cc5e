import type { APIRoute } from 'astro';
import { loadDoors } from '../../../data/doors.ts';
import { loadFrame } from '../../../data/frame.ts';
import { loadQuestionnaire } from '../../../data/questionnaires.ts';
import type { QuestionnaireRest } from '../../../domain/questionnaire/questionnaire-data.ts';
import type { Door } from '../../../schemas/door.ts';

export async function getStaticPaths() {
  const doors = await loadDoors();
  return doors.map((door) => ({ params: { code: door.code }, props: { door } }));
}

/** What the questions of one door need besides the page, as a module. */
export const GET: APIRoute<{ door: Door }> = async ({ props }) => {
  const { directory, site } = await loadFrame();
  const { sources, shared, bankHolidays } = await loadQuestionnaire(props.door.route, directory);
  const { outcomes, contacts, notes, interruptions, sayings, closing } = sources.words;
  const rest: QuestionnaireRest = {
    // The questions themselves stand in the page.
    words: { outcomes, contacts, notes, interruptions, sayings, closing },
    contacts: sources.contacts,
    shared,
    bankHolidays,
    leaveTo: site.leaveTo,
  };
  return new Response(`export default ${JSON.stringify(rest)};\n`);
};
