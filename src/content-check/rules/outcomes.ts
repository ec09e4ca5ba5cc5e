import { listAskedFactors } from '../../domain/questionnaire/visit.ts';
import { assess, findInterruption, listMinimalSets } from '../../domain/questionnaire/logic.ts';
import type { Condition } from '../../schemas/conditions.ts';
import type { Agreed, ContactRule, Questionnaire } from '../../schemas/questionnaire.ts';
import { ROUTES, sideOf } from '../../vocabulary/audience.ts';
import { BANDS, URGENCIES } from '../../vocabulary/names.ts';
import type { LoadedContent, ReadService } from '../content.ts';
import { checkService, type Fault, type Finding, inFile } from '../fault.ts';
import { describeServiceCrossing } from './sides.ts';

const AGREED = 'content/questionnaires/agreed.yaml';

/** Somebody who is afraid of the person they know is also somebody it happens to. */
export const AFRAID = 'reporter_afraid';

/** Checks what answers lead to: that all can be reached, is for these readers, and keeps to what was agreed. */
export function checkOutcomes(questionnaire: Questionnaire, content: LoadedContent): Finding[] {
  const { agreed } = content;
  return [
    ...checkReached(questionnaire),
    ...checkContacts(questionnaire, content),
    ...(agreed
      ? [
          ...checkJudgements(questionnaire, agreed),
          ...checkConditions(questionnaire, agreed),
          ...checkOrder(questionnaire, agreed),
        ]
      : []),
  ];
}

/** Every band, interruption and option can be reached. */
function checkReached(questionnaire: Questionnaire): Finding[] {
  const { rules, questions, interruptions } = questionnaire;
  const reached = new Set([
    assess(questionnaire, new Set()).band,
    ...rules.flatMap(({ when }) =>
      listMinimalSets(when).map((set) => assess(questionnaire, new Set(set)).band),
    ),
  ]);
  const unreached = BANDS.filter((band) => !reached.has(band)).map((band) => ({
    field: 'rules',
    message: `no answers lead to "${band}"; add or correct a rule`,
  }));
  const options = questions.flatMap((question) => question.options);
  const unseen = interruptions.flatMap(({ id }, index) =>
    options.some(({ sets }) => findInterruption(questionnaire, sets)?.id === id)
      ? []
      : [
          {
            field: `interruptions[${index}]`,
            message: `no option leads to "${id}"; correct its "when", or remove it`,
          },
        ],
  );
  const silent = options
    .filter(({ sets }) => assess(questionnaire, new Set(sets)).urgency === 'now')
    .filter(({ sets }) => !findInterruption(questionnaire, sets))
    .map(({ code }) => ({
      field: 'interruptions',
      message: `"${code}" is urgent now and nothing interrupts; end the list with "when: { all: [] }"`,
    }));
  const exclusive = questions.flatMap(({ options: choices }, index) =>
    choices.some(({ exclusive, sets }) => exclusive && sets.length === 0)
      ? []
      : [
          {
            field: `questions[${index}].options`,
            message: 'add an option to not say: { code: skip, exclusive: true }',
          },
        ],
  );
  return [...unreached, ...unseen, ...silent, ...exclusive];
}

/** Every contact exists and is for this reader; one that is always answered is always there. */
function checkContacts(questionnaire: Questionnaire, content: LoadedContent): Finding[] {
  const { route, needs, general, oneInOpen } = questionnaire;
  const { services, serviceIds } = content;
  const byId = new Map(services.map((service) => [service.id, service]));
  const wrong = listPlaces(questionnaire).flatMap(({ field, service, when }) => {
    const unknown = checkService(serviceIds, service, field);
    const crossing = describeServiceCrossing(service, sideOf([route]), content);
    const isForAfraid =
      when !== undefined &&
      listMinimalSets(when).every((set) => set.includes(AFRAID)) &&
      route === 'other.doing';
    return [...unknown, ...(isForAfraid ? [] : crossing.map((message) => ({ field, message })))];
  });
  const listed = [
    ...general.map(({ service }) => service),
    ...needs.flatMap((need) => need.contacts),
  ];
  const unlisted = oneInOpen.flatMap((id, index) =>
    listed.includes(id)
      ? []
      : [
          {
            field: `oneInOpen[${index}]`,
            message: `"${id}" is in no list of contacts; correct the id, or remove it`,
          },
        ],
  );
  const hasAlwaysOpen = general.some(
    ({ service, when }) => when === undefined && isAlwaysOpen(byId.get(service)),
  );
  if (unlisted.length > 0 || wrong.length > 0 || hasAlwaysOpen) return [...unlisted, ...wrong];
  const message =
    'none of these is answered day and night without a condition; add one, so that somebody answers at any hour';
  return [{ field: 'general', message }];
}

/** Every place of a service, with what has to be ticked for it. */
export function listPlaces({ emergency, needs, general, interruptions }: Questionnaire) {
  const placeRules = (name: string, rules: readonly ContactRule[]) =>
    rules.map(({ service, when }, index) => ({
      field: `${name}[${index}].service`,
      service,
      when,
    }));
  const placeLists = (
    name: string,
    lists: readonly { contacts: readonly string[]; when: Condition }[],
  ) =>
    lists.flatMap(({ contacts, when }, index) =>
      contacts.map((service, position) => ({
        field: `${name}[${index}].contacts[${position}]`,
        service,
        when,
      })),
    );
  return [
    ...placeRules('emergency', emergency),
    ...placeLists('needs', needs),
    ...placeRules('general', general),
    ...placeLists('interruptions', interruptions),
  ];
}

/**
 * True too for a record that has faults of its own, which are reported there, and for one that is
 * withdrawn: a wrong number has to go at once, and the report says that another is missing.
 */
function isAlwaysOpen(service: ReadService | undefined): boolean {
  if (!service) return true;
  return service.record.channels[0]?.hours?.kind === 'always';
}

function checkJudgements(questionnaire: Questionnaire, { judgements }: Agreed): Finding[] {
  const asked = new Set(listAskedFactors(questionnaire));
  return judgements
    .filter(({ routes }) => routes.includes(questionnaire.route))
    .flatMap((judgement) => {
      const { atLeast, urgent, why } = judgement;
      return listJudgedSets(judgement)
        .filter((set) => set.every((factor) => asked.has(factor)))
        .filter((set) => {
          const judged = assess(questionnaire, new Set(set));
          return (
            BANDS.indexOf(judged.band) < BANDS.indexOf(atLeast) ||
            URGENCIES.indexOf(judged.urgency) < URGENCIES.indexOf(urgent ?? 'none')
          );
        })
        .map((set) => ({
          field: 'rules',
          message: `${set.map((factor) => `"${factor}"`).join(' with ')} has to reach at least "${atLeast}"${urgent ? `, urgent: ${urgent}` : ''} (${why}); correct the rule, or add one that does so`,
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
        message: `"${service}" is named only with ${onlyWith.map((factor) => `"${factor}"`).join(' or ')} (${why}); write one of these, or "any" with several, after "when:"`,
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
      message: `"${before}" has to come before "${after}" (${why}); list it above that`,
    }));
}

/** The sets of factors that a judgement is about. */
function listJudgedSets({ ticked, together }: Agreed['judgements'][number]): string[][] {
  return ticked.flatMap((factor) =>
    together ? together.map((other) => [factor, other]) : [[factor]],
  );
}

/** Checks that what was agreed speaks of answers that some route asks for, and of known services. */
export function checkAgreed({ agreed, questionnaires, serviceIds }: LoadedContent): Fault[] {
  // A route that could not be read asks nothing: fix that first.
  if (!agreed || questionnaires.length < ROUTES.length) return [];
  const askedOn = (routes: readonly string[]) =>
    questionnaires
      .filter(({ questionnaire }) => routes.includes(questionnaire.route))
      .flatMap(({ questionnaire }) => listAskedFactors(questionnaire));
  const checkFactors = (field: string, factors: readonly string[], routes: readonly string[]) =>
    factors
      .filter((factor) => !askedOn(routes).includes(factor))
      .map((factor) => ({
        field,
        message: `no answer of these routes sets "${factor}"; correct its spelling, or remove it`,
      }));
  return inFile(AGREED, [
    ...agreed.judgements.flatMap(({ routes, ticked, together = [] }, index) => [
      ...checkFactors(`judgements[${index}].ticked`, ticked, routes),
      ...checkFactors(`judgements[${index}].together`, together, routes),
    ]),
    ...agreed.contacts.flatMap(({ service, onlyWith }, index) => [
      ...checkService(serviceIds, service, `contacts[${index}].service`),
      ...checkFactors(`contacts[${index}].onlyWith`, onlyWith, ROUTES),
    ]),
    ...agreed.order.flatMap(({ before, after }, index) => [
      ...checkService(serviceIds, before, `order[${index}].before`),
      ...checkService(serviceIds, after, `order[${index}].after`),
    ]),
  ]);
}
