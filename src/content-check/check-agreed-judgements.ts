import { BANDS, URGENCIES } from '../vocabulary/bands.ts';
import { listAskedFactors } from '../domain/questionnaire/answers.ts';
import { assess } from '../domain/questionnaire/assess.ts';
import { listMinimalSets } from '../domain/questionnaire/condition.ts';
import type { Agreed, Questionnaire } from '../schemas/questionnaire.ts';
import type { Fault } from './fault.ts';

type Finding = Omit<Fault, 'file'>;

/** Checks that a questionnaire keeps to what was agreed, whatever else an editor changed in it. */
export function checkAgreedJudgements(questionnaire: Questionnaire, agreed: Agreed): Finding[] {
  return [
    ...checkFloors(questionnaire, agreed),
    ...checkConditions(questionnaire, agreed),
    ...checkOrder(questionnaire, agreed),
  ];
}

/** Checks that what was agreed speaks of answers that some route asks for, and of known services. */
export function checkAgreedNames(
  file: string,
  { judgements, contacts, order }: Agreed,
  questionnaires: readonly Questionnaire[],
  ids: ReadonlySet<string>,
): Fault[] {
  const askedOn = (route: string) =>
    questionnaires
      .filter((questionnaire) => questionnaire.route === route)
      .flatMap(listAskedFactors);
  const askedAnywhere = questionnaires.flatMap(listAskedFactors);
  const nameFactors = (field: string, factors: readonly string[], asked: readonly string[]) =>
    factors
      .filter((factor) => !asked.includes(factor))
      .map((factor) => ({
        file,
        field,
        message: `no answer of these routes sets "${factor}"; correct its spelling, or remove it`,
      }));
  const nameServices = (field: string, service: string) =>
    ids.has(service)
      ? []
      : [
          {
            file,
            field,
            message: `there is no content/services/${service}.yaml; correct the id`,
          },
        ];
  return [
    ...judgements.flatMap(({ routes, ticked, together = [] }, index) => {
      const asked = routes.flatMap(askedOn);
      return [
        ...nameFactors(`judgements[${index}].ticked`, ticked, asked),
        ...nameFactors(`judgements[${index}].together`, together, asked),
      ];
    }),
    ...contacts.flatMap(({ service, onlyWith }, index) => [
      ...nameServices(`contacts[${index}].service`, service),
      ...nameFactors(`contacts[${index}].onlyWith`, onlyWith, askedAnywhere),
    ]),
    ...order.flatMap(({ before, after }, index) => [
      ...nameServices(`order[${index}].before`, before),
      ...nameServices(`order[${index}].after`, after),
    ]),
  ];
}

function checkFloors(questionnaire: Questionnaire, { judgements }: Agreed): Finding[] {
  const asked = new Set(listAskedFactors(questionnaire));
  return judgements
    .filter(({ routes }) => routes.includes(questionnaire.route))
    .flatMap((judgement) => {
      const { floor, urgent, why } = judgement;
      return listJudgedSets(judgement)
        .filter((set) => set.every((factor) => asked.has(factor)))
        .filter((set) => {
          const judged = assess(questionnaire, new Set(set));
          return (
            BANDS.indexOf(judged.band) < BANDS.indexOf(floor) ||
            URGENCIES.indexOf(judged.urgency) < URGENCIES.indexOf(urgent ?? 'none')
          );
        })
        .map((set) => ({
          field: 'rules',
          message: `${set.map((factor) => `"${factor}"`).join(' with ')} has to reach at least "${floor}"${urgent ? `, urgent: ${urgent}` : ''} (${why}); put that back`,
        }));
    });
}

function checkConditions({ general, needs }: Questionnaire, { contacts }: Agreed): Finding[] {
  const places = [
    ...general.map(({ service, when }, index) => ({
      field: `general[${index}].when`,
      services: [service],
      when,
    })),
    ...needs.map((need, index) => ({
      field: `needs[${index}].when`,
      services: need.contacts,
      when: need.when,
    })),
  ];
  return contacts.flatMap(({ service, onlyWith, why }) =>
    places
      .filter(({ services }) => services.includes(service))
      .filter(
        ({ when }) =>
          when === undefined ||
          !listMinimalSets(when).every((set) => set.some((factor) => onlyWith.includes(factor))),
      )
      .map(({ field }) => ({
        field,
        message: `"${service}" is named only with ${onlyWith.map((factor) => `"${factor}"`).join(' or ')} (${why}); put that condition back`,
      })),
  );
}

function checkOrder({ route, general }: Questionnaire, { order }: Agreed): Finding[] {
  const place = (id: string) => general.findIndex(({ service }) => service === id);
  return order
    .filter(({ routes }) => routes.includes(route))
    .filter(({ before, after }) => place(before) < 0 || place(before) > place(after))
    .map(({ before, after, why }) => ({
      field: 'general',
      message: `"${before}" has to stand before "${after}" (${why}); put it back`,
    }));
}

/** The sets of factors that a judgement is about. */
function listJudgedSets({ ticked, together }: Agreed['judgements'][number]): string[][] {
  return ticked.flatMap((factor) =>
    together ? together.map((other) => [factor, other]) : [[factor]],
  );
}
