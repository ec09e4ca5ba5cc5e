import type { Questionnaire } from '../../schemas/questionnaire.ts';
import type { QuestionnaireWords, RouteSayings } from '../../schemas/questionnaire-words.ts';
import { type Directory, findListed } from '../contact/directory.ts';
import { briefContact } from './contact-brief.ts';
import type { GuideLink } from './guide-links.ts';
import { takeLogic } from './logic.ts';
import { CALL, type OutcomeSources } from './outcome.ts';

/** The ids of every service a questionnaire may name, each once. */
function listServiceIds({ emergency, needs, general, interruptions }: Questionnaire): string[] {
  return [
    ...new Set([
      CALL,
      ...[...emergency, ...general].map(({ service }) => service),
      ...[...needs, ...interruptions].flatMap(({ contacts }) => contacts),
    ]),
  ];
}

/** What the outcomes of a questionnaire are made from: withdrawn services are left out. */
export function gatherSources(
  questionnaire: Questionnaire,
  words: QuestionnaireWords,
  ending: { sayings: RouteSayings; guides: readonly GuideLink[] },
  directory: Directory,
): OutcomeSources {
  const contacts = listServiceIds(questionnaire).flatMap((id) => {
    const service = findListed(directory, id);
    return service ? [briefContact(service, directory)] : [];
  });
  return { questionnaire: takeLogic(questionnaire), words, contacts, ...ending };
}
