import { assess, findInterruption, listMinimalSets } from '../../domain/questionnaire/logic.ts';
import type { Condition } from '../../schemas/conditions.ts';
import type { ContactRule, Questionnaire } from '../../schemas/questionnaire.ts';
import { BANDS } from '../../vocabulary/names.ts';
import type { LoadedContent, ReadService } from '../content.ts';
import { checkService, type Finding } from '../fault.ts';

/** Checks what answers lead to: that all can be reached, and that somebody answers at any hour. */
export function checkOutcomes(questionnaire: Questionnaire, content: LoadedContent): Finding[] {
  return [...checkReached(questionnaire), ...checkContacts(questionnaire, content)];
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

/** Every contact exists; one that is always answered is always there. */
function checkContacts(questionnaire: Questionnaire, content: LoadedContent): Finding[] {
  const { needs, general, oneInOpen } = questionnaire;
  const { services, serviceIds } = content;
  const byId = new Map(services.map((service) => [service.id, service]));
  const wrong = listPlaces(questionnaire).flatMap(({ field, service }) =>
    checkService(serviceIds, service, field),
  );
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
