import { sideOf } from '../vocabulary/audience.ts';
import { listAskedFactors } from '../domain/questionnaire/answers.ts';
import { listFactors } from '../domain/questionnaire/condition.ts';
import type { Questionnaire } from '../schemas/questionnaire.ts';
import type { LoadedContent } from './content.ts';
import type { Fault } from './fault.ts';
import {
  listBannedFaults,
  listHardFaults,
  listLongFaults,
  listNameFaults,
  listNumberFaults,
  listServiceNames,
} from './wording.ts';

const SAYINGS = 'content/questionnaires/en/sayings.yaml';
const GUIDES = 'content/questionnaires/guides.yaml';

/** Checks what the outcomes say at their end: sentences to say, and the guide that fits. */
export function checkSayings(content: LoadedContent): Fault[] {
  return content.questionnaires.flatMap(({ questionnaire }) => [
    ...checkSentences(questionnaire, content),
    ...checkGuideChoices(questionnaire, content),
  ]);
}

function checkSentences(
  questionnaire: Questionnaire,
  { sayings, wording, services }: LoadedContent,
): Fault[] {
  const { route } = questionnaire;
  const own = sayings?.[route];
  if (!own) return [];
  const asked = new Set(listAskedFactors(questionnaire));
  const unknown = own.parts.flatMap(({ say }, index) =>
    Object.keys(say)
      .filter((factor) => !asked.has(factor))
      .map((factor) => ({
        file: SAYINGS,
        field: `${route}.parts[${index}].say.${factor}`,
        message: `no answer sets "${factor}"; correct its spelling, or remove the sentence`,
      })),
  );
  const texts = [
    ...own.parts.flatMap(({ otherwise, say }, index) => [
      ...(otherwise ? [{ field: `${route}.parts[${index}].otherwise`, text: otherwise }] : []),
      ...Object.entries(say).map(([factor, text]) => ({
        field: `${route}.parts[${index}].say.${factor}`,
        text,
      })),
    ]),
    ...own.always.map((text, index) => ({ field: `${route}.always[${index}]`, text })),
  ];
  const names = listServiceNames(services);
  const isOwnSide = sideOf([route]) === 'doing';
  return [
    ...unknown,
    ...listBannedFaults(SAYINGS, texts, wording, isOwnSide ? 'doing' : 'receiving'),
    ...listLongFaults(SAYINGS, texts, names),
    ...listHardFaults(
      SAYINGS,
      route,
      texts.map(({ text }) => text),
      names,
    ),
    ...listNumberFaults(SAYINGS, texts),
    ...(isOwnSide ? listNameFaults(SAYINGS, texts, services) : []),
  ];
}

function checkGuideChoices(
  questionnaire: Questionnaire,
  { guideChoices, guides, names }: LoadedContent,
): Fault[] {
  const { route } = questionnaire;
  const choices = guideChoices?.[route] ?? [];
  const asked = new Set(listAskedFactors(questionnaire));
  return choices.flatMap(({ guide: id, when }, index) => {
    const place = { file: GUIDES, field: `${route}[${index}]` };
    const guide = guides.find((candidate) => candidate.guide.id === id)?.guide;
    const unknown = when ? listFactors(when).filter((factor) => !asked.has(factor)) : [];
    const isLast = index === choices.length - 1;
    return [
      ...(names.guides.includes(`${id}.md`)
        ? []
        : [{ ...place, message: `there is no content/guides/${id}.md; correct the id` }]),
      ...(guide && sideOf([route]) === 'doing' && sideOf(guide.audiences) !== 'doing'
        ? [{ ...place, message: 'this guide is not for the own side; choose another' }]
        : []),
      ...unknown.map((factor) => ({
        ...place,
        message: `no answer sets "${factor}"; correct its spelling`,
      })),
      ...(isLast === (when === undefined)
        ? []
        : [{ ...place, message: 'the last guide of a route, and no other, has no "when"' }]),
    ];
  });
}
