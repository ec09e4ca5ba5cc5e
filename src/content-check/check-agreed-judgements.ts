import { listAskedFactors } from '../domain/questionnaire/answers.ts';
import { assess } from '../domain/questionnaire/assess.ts';
import { listMinimalSets } from '../domain/questionnaire/condition.ts';
import { BANDS, type Questionnaire } from '../schemas/questionnaire.ts';
import { AGREED_CONDITIONS, AGREED_JUDGEMENTS, AGREED_ORDER } from './agreed-judgements.ts';
import type { Fault } from './fault.ts';

type Finding = Omit<Fault, 'file'>;

const URGENCIES = ['none', 'flag', 'now'] as const;

/** Checks that a questionnaire keeps to what was settled, whatever else an editor changed in it. */
export function checkAgreedJudgements(questionnaire: Questionnaire): Finding[] {
  return [
    ...checkFloors(questionnaire),
    ...checkConditions(questionnaire),
    ...checkOrder(questionnaire),
  ];
}

function checkFloors(questionnaire: Questionnaire): Finding[] {
  const asked = new Set(listAskedFactors(questionnaire));
  return AGREED_JUDGEMENTS.filter(({ routes }) => routes.includes(questionnaire.route)).flatMap(
    ({ sets, floor, urgency, why }) =>
      sets
        .filter((set) => set.every((factor) => asked.has(factor)))
        .filter((set) => {
          const judged = assess(questionnaire, new Set(set));
          return (
            BANDS.indexOf(judged.band) < BANDS.indexOf(floor) ||
            URGENCIES.indexOf(judged.urgency) < URGENCIES.indexOf(urgency ?? 'none')
          );
        })
        .map((set) => ({
          field: 'rules',
          message: `${set.map((factor) => `"${factor}"`).join(' with ')} has to reach at least "${floor}"${urgency ? `, urgent: ${urgency}` : ''} (${why}); put that back`,
        })),
  );
}

function checkConditions({ general, needs }: Questionnaire): Finding[] {
  const places = [
    ...general.map(({ service, when }, index) => ({
      field: `general[${index}].when`,
      services: [service],
      when,
    })),
    ...needs.map(({ contacts, when }, index) => ({
      field: `needs[${index}].when`,
      services: contacts,
      when,
    })),
  ];
  return AGREED_CONDITIONS.flatMap(({ service, anyOf, why }) =>
    places
      .filter(({ services }) => services.includes(service))
      .filter(
        ({ when }) =>
          when === undefined ||
          !listMinimalSets(when).every((set) => set.some((factor) => anyOf.includes(factor))),
      )
      .map(({ field }) => ({
        field,
        message: `"${service}" is named only with ${anyOf.map((factor) => `"${factor}"`).join(' or ')} (${why}); put that condition back`,
      })),
  );
}

function checkOrder({ route, general }: Questionnaire): Finding[] {
  const place = (id: string) => general.findIndex(({ service }) => service === id);
  return AGREED_ORDER.filter((agreed) => agreed.route === route)
    .filter(({ before, after }) => place(before) < 0 || place(before) > place(after))
    .map(({ before, after, why }) => ({
      field: 'general',
      message: `"${before}" has to stand before "${after}" (${why}); put it back`,
    }));
}
