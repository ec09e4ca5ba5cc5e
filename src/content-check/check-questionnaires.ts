import { sideOf } from '../vocabulary/audience.ts';
import { BANDS } from '../vocabulary/bands.ts';
import { listAskedFactors } from '../domain/questionnaire/answers.ts';
import { assess, DERIVED_FACTORS } from '../domain/questionnaire/assess.ts';
import { listFactors, listMinimalSets } from '../domain/questionnaire/condition.ts';
import { findInterruption } from '../domain/questionnaire/interruption.ts';
import type { Agreed, Offer, Questionnaire } from '../schemas/questionnaire.ts';
import type { Condition } from '../schemas/conditions.ts';
import type { QuestionnaireWords } from '../schemas/questionnaire-words.ts';
import { checkAgreedJudgements } from './check-agreed-judgements.ts';
import type { ReadService, Surroundings } from './check-services.ts';
import type { Fault } from './fault.ts';

/** A questionnaire with the file it was read from, and its words with theirs. */
export interface ReadQuestionnaire {
  file: string;
  questionnaire: Questionnaire;
  words?: { file: string; words: QuestionnaireWords };
}

type Finding = Omit<Fault, 'file'>;

/** A condition of a questionnaire with the path to it. */
interface Placed {
  field: string;
  when: Condition;
}

/** Somebody who is afraid of the person they know is also somebody it happens to. */
const AFRAID = 'reporter_afraid';

/** Checks one questionnaire: nothing in it is unknown, dead, without effect or out of place. */
export function checkQuestionnaire(
  { file, questionnaire, words }: ReadQuestionnaire,
  { ids, services }: Pick<Surroundings, 'ids' | 'services'>,
  agreed: Agreed | undefined,
): Fault[] {
  const findings = [
    ...checkIds(questionnaire),
    ...checkCodes(questionnaire),
    ...checkFactors(questionnaire),
    ...checkRules(questionnaire),
    ...checkOutcomes(questionnaire),
    ...checkContacts(questionnaire, ids, services),
    ...(agreed ? checkAgreedJudgements(questionnaire, agreed) : []),
  ];
  return [
    ...findings.map((finding) => ({ file, ...finding })),
    ...(words
      ? checkKeys(questionnaire, words.words).map((finding) => ({ file: words.file, ...finding }))
      : []),
  ];
}

function checkIds({ questions, rules, notes, needs }: Questionnaire): Finding[] {
  const twice = (field: string, ids: readonly string[]): Finding[] =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [{ field: `${field}[${index}]`, message: `"${id}" stands twice; give each its own` }],
    );
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return [
    ...twice('questions', ids(questions)),
    ...twice('rules', ids(rules)),
    ...twice('notes', ids(notes)),
    ...twice('needs', ids(needs)),
    ...questions.flatMap(({ options }, index) =>
      twice(
        `questions[${index}].options`,
        options.map(({ code }) => code),
      ),
    ),
  ];
}

/**
 * An answer that sets one factor has its name, so that there is one name to know; no answer has the name
 * of a factor that it does not set.
 */
function checkCodes(questionnaire: Questionnaire): Finding[] {
  const asked = new Set(listAskedFactors(questionnaire));
  return questionnaire.questions.flatMap(({ options }, index) =>
    options.flatMap(({ code, sets }, position) => {
      const field = `questions[${index}].options[${position}]`;
      const [only = ''] = sets;
      const isTaken = options.some((other) => other.code === only);
      if (sets.length === 1 && code !== only && !isTaken)
        return [{ field, message: `write "- ${only}", the name of the factor that it sets` }];
      if (asked.has(code) && !sets.includes(code))
        return [{ field, message: `it does not set "${code}"; add that, or give it another name` }];
      return [];
    }),
  );
}

function listConditions({
  askedInDanger,
  rules,
  emergency,
  needs,
  general,
  notes,
  interruptions,
}: Questionnaire): Placed[] {
  const place = (
    name: string,
    items: readonly Partial<Pick<Offer, 'when' | 'lastWhen' | 'openWhen'>>[],
  ) =>
    items.flatMap((item, index) =>
      (['when', 'lastWhen', 'openWhen'] as const).flatMap((key) => {
        const when = item[key];
        return when === undefined ? [] : [{ field: `${name}[${index}].${key}`, when }];
      }),
    );
  return [
    { field: 'askedInDanger', when: { any: askedInDanger } },
    ...place('rules', rules),
    ...place('emergency', emergency),
    ...place('needs', needs),
    ...place('general', general),
    ...place('notes', notes),
    ...place('interruptions', interruptions),
  ];
}

/** Every factor named can be ticked, and every one that can be ticked changes something. */
function checkFactors(questionnaire: Questionnaire): Finding[] {
  const asked = new Set(listAskedFactors(questionnaire));
  // What the rules make of the answers can stand in every condition but theirs.
  const derived = (field: string) => (field.startsWith('rules') ? [] : DERIVED_FACTORS);
  const conditions = listConditions(questionnaire);
  const unknown = conditions.flatMap(({ field, when }) =>
    listFactors(when)
      .filter((factor) => !asked.has(factor) && !derived(field).includes(factor))
      .map((factor) => ({
        field,
        message: `no answer sets "${factor}"; correct its spelling, or add an option that sets it`,
      })),
  );
  const idle = [...asked]
    .filter((factor) => !changesSomething(questionnaire, factor))
    .map((factor) => ({
      field: 'questions',
      message: `"${factor}" changes nothing; use it in a rule, need, contact or note, or remove the option`,
    }));
  return [...unknown, ...idle];
}

/** True if some outcome with the factor differs from the one without it. */
function changesSomething(questionnaire: Questionnaire, factor: string): boolean {
  const { rules, emergency, needs, general, notes } = questionnaire;
  const decides = [...emergency, ...needs, ...general, ...notes]
    .flatMap((item) => [item.when, ...('service' in item ? [item.lastWhen, item.openWhen] : [])])
    .filter((when) => when !== undefined)
    .some((when) => listMinimalSets(when).some((set) => set.includes(factor)));
  return (
    decides ||
    rules.some(({ when }) =>
      listMinimalSets(when)
        .filter((set) => set.includes(factor))
        .some((set) => {
          const before = assess(questionnaire, new Set(set.filter((other) => other !== factor)));
          const after = assess(questionnaire, new Set(set));
          return before.band !== after.band || before.urgency !== after.urgency;
        }),
    )
  );
}

/** Every rule can fire, and some answers are judged otherwise without it. */
function checkRules(questionnaire: Questionnaire): Finding[] {
  const asked = new Set(listAskedFactors(questionnaire));
  return questionnaire.rules.flatMap((rule, index) => {
    const field = `rules[${index}]`;
    const sets = listMinimalSets(rule.when).filter((set) =>
      set.every((factor) => asked.has(factor)),
    );
    if (sets.length === 0)
      return [{ field, message: `"${rule.id}" can never hold; correct or remove it` }];
    const others = { rules: questionnaire.rules.filter((other) => other !== rule) };
    const isDead = sets.every((set) => {
      const without = assess(others, new Set(set));
      const whole = assess(questionnaire, new Set(set));
      return without.band === whole.band && without.urgency === whole.urgency;
    });
    return isDead
      ? [{ field, message: `"${rule.id}" changes nothing beside the other rules; remove it` }]
      : [];
  });
}

/** Every band, interruption and option can be reached. */
function checkOutcomes(questionnaire: Questionnaire): Finding[] {
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
function checkContacts(
  { route, emergency, needs, general, oneInOpen, interruptions }: Questionnaire,
  ids: ReadonlySet<string>,
  services: readonly ReadService[],
): Finding[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const placeOffers = (name: string, offers: readonly Offer[]) =>
    offers.map(({ service, when }, index) => ({
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
  const places = [
    ...placeOffers('emergency', emergency),
    ...placeLists('needs', needs),
    ...placeOffers('general', general),
    ...placeLists('interruptions', interruptions),
  ];
  const wrong = places.flatMap(({ field, service, when }) => {
    if (!ids.has(service))
      return [{ field, message: `there is no content/services/${service}.yaml; correct the id` }];
    const found = byId.get(service);
    if (!found || sideOf([route]) !== 'doing' || sideOf(found.record.audiences) !== 'receiving')
      return [];
    const isForAfraid =
      when !== undefined &&
      listMinimalSets(when).every((set) => set.includes(AFRAID)) &&
      route === 'other.doing';
    return isForAfraid
      ? []
      : [
          {
            field,
            message: `"${service}" is for people it happens to, and this route is for others; name another`,
          },
        ];
  });
  const unlisted = oneInOpen.flatMap((id, index) =>
    [...general, ...needs.flatMap(({ contacts }) => contacts.map((service) => ({ service })))].some(
      ({ service }) => service === id,
    )
      ? []
      : [
          {
            field: `oneInOpen[${index}]`,
            message: `"${id}" is in no list of contacts; correct the id, or remove it`,
          },
        ],
  );
  if (unlisted.length > 0) return [...unlisted, ...wrong];
  const hasAlwaysOpen = general.some(
    ({ service, when }) => when === undefined && isAlwaysOpen(byId.get(service)),
  );
  return hasAlwaysOpen || wrong.length > 0
    ? wrong
    : [
        {
          field: 'general',
          message:
            'none of these is answered day and night without a condition; add one, so that somebody answers at any hour',
        },
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

/** The words have every key of the logic, and none more. */
function checkKeys(questionnaire: Questionnaire, words: QuestionnaireWords): Finding[] {
  const { questions, notes, interruptions, emergency, needs, general } = questionnaire;
  const contacts = new Set([
    'emergency-999',
    ...[...emergency, ...general].map(({ service }) => service),
    ...[...needs, ...interruptions].flatMap((item) => item.contacts),
  ]);
  return [
    ...compareKeys(
      'questions',
      questions.map(({ id }) => id),
      words.questions,
    ),
    ...questions.flatMap(({ id, options }) =>
      compareKeys(
        `questions.${id}.options`,
        options.map(({ code }) => code),
        (Object.hasOwn(words.questions, id) && words.questions[id]?.options) || {},
      ),
    ),
    ...compareKeys('contacts', [...contacts], words.contacts),
    ...compareKeys(
      'notes',
      notes.map(({ id }) => id),
      words.notes,
    ),
    ...compareKeys(
      'interruptions',
      interruptions.map(({ id }) => id),
      words.interruptions,
    ),
  ];
}

function compareKeys(
  field: string,
  wanted: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Finding[] {
  const missing = wanted
    .filter((key) => !Object.hasOwn(given, key))
    .map((key) => ({ field: `${field}.${key}`, message: 'it is missing; write its words' }));
  const idle = Object.keys(given)
    .filter((key) => !wanted.includes(key))
    .map((key) => ({
      field: `${field}.${key}`,
      message: 'the logic has nothing of this name; correct its spelling or remove it',
    }));
  return [...missing, ...idle];
}
