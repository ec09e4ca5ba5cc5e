/** What was agreed with people who know the field, so that no mistake in an edit hides help. */
import { listAskedFactors } from '../../domain/questionnaire/visit.ts';
import {
  assess,
  deriveFactors,
  findInterruption,
  holds,
  listMinimalSets,
} from '../../domain/questionnaire/logic.ts';
import type { Agreed } from '../../schemas/agreed.ts';
import type { Questionnaire } from '../../schemas/questionnaire.ts';
import { ROUTES } from '../../vocabulary/audience.ts';
import { BANDS, URGENCIES } from '../../vocabulary/names.ts';
import type { LoadedContent } from '../content.ts';
import { checkService, type Fault, type Finding, inFile } from '../fault.ts';

const AGREED = 'content/questionnaires/agreed.yaml';

/** Checks that the rules of one route keep to what was agreed. */
export function checkKept(questionnaire: Questionnaire, { agreed }: LoadedContent): Finding[] {
  if (!agreed) return [];
  return [
    ...checkJudgements(questionnaire, agreed),
    ...checkHelp(questionnaire, agreed),
    ...checkConditions(questionnaire, agreed),
    ...checkOrder(questionnaire, agreed),
  ];
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

/** Who ticks this has these among the ways to 999 or the contacts of a need, and is told this first. */
function checkHelp(questionnaire: Questionnaire, { help }: Agreed): Finding[] {
  const asked = new Set(listAskedFactors(questionnaire));
  return help
    .filter(({ routes }) => routes.includes(questionnaire.route))
    .flatMap(({ ticked, contacts, notes, why }) =>
      ticked
        .filter((factor) => asked.has(factor))
        .flatMap((factor) => {
          const shown = findFirstHelp(questionnaire, factor);
          const { interruption } = shown;
          const say = (field: string, what: string, how: string) => ({
            field,
            message: `"${factor}" has to ${what} (${why}); ${how}`,
          });
          return [
            ...contacts
              .filter((id) => !shown.contacts.includes(id))
              .map((id) =>
                say(
                  'needs',
                  `bring up "${id}"`,
                  'name it under "needs" or "emergency" with this answer after "when:"',
                ),
              ),
            ...contacts
              .slice(0, 1)
              .filter((id) => interruption?.contacts.includes(id) === false)
              .map((id) =>
                say(
                  'interruptions',
                  `interrupt with "${id}"`,
                  `add that to the contacts of "${interruption?.id ?? ''}"`,
                ),
              ),
            ...notes
              .filter((id) => !shown.notes.includes(id))
              .map((id) =>
                say(
                  'notes',
                  `bring up the note "${id}"`,
                  'write this answer after its "when:", and "first: true"',
                ),
              ),
          ];
        }),
    );
}

/** What comes before everybody's for whoever ticked one answer only. */
function findFirstHelp(questionnaire: Questionnaire, factor: string) {
  const { emergency, needs, notes } = questionnaire;
  const ticked = new Set([factor]);
  const factors = deriveFactors(ticked, assess(questionnaire, ticked));
  return {
    contacts: [
      ...emergency.flatMap(({ service, when }) => (!when || holds(when, factors) ? [service] : [])),
      ...needs.flatMap(({ when, contacts }) => (holds(when, factors) ? contacts : [])),
    ],
    notes: notes.filter(({ first, when }) => first && holds(when, factors)).map(({ id }) => id),
    interruption: findInterruption(questionnaire, [factor]),
  };
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
    ...agreed.help.flatMap(({ routes, ticked, contacts }, index) => [
      ...checkFactors(`help[${index}].ticked`, ticked, routes),
      ...contacts.flatMap((id, position) =>
        checkService(serviceIds, id, `help[${index}].contacts[${position}]`),
      ),
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
