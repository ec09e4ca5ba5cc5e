import { listAskedFactors } from '../../domain/questionnaire/visit.ts';
import {
  assess,
  DERIVED_FACTORS,
  listFactors,
  listMinimalSets,
} from '../../domain/questionnaire/logic.ts';
import type { Condition } from '../../schemas/conditions.ts';
import type { ContactRule, Questionnaire } from '../../schemas/questionnaire.ts';
import type { LoadedContent, ReadQuestionnaire } from '../content.ts';
import { type Fault, type Finding, inFile, listRepeated } from '../fault.ts';
import { findOnce, markOf } from '../remembered.ts';
import { checkKept } from './agreed.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkQuestionnaireWords } from './questionnaire-words.ts';

/** A condition of a questionnaire with the path to it. */
const CONDITIONS = ['when', 'openWhen', 'closedWhen'] as const;

interface Placed {
  field: string;
  when: Condition;
}

/** Checks each questionnaire: nothing in it is unknown, dead, without effect or out of place. */
export function checkQuestionnaires(content: LoadedContent): Fault[] {
  const { agreed, serviceIds, services } = content;
  const known = services.map(({ id, record: { audiences, channels } }) => [
    id,
    audiences,
    channels[0]?.hours?.kind,
  ]);
  const rests = markOf(JSON.stringify([agreed, [...serviceIds], known]));
  return content.questionnaires.flatMap((read) => [
    ...findOnce(markOf(rests, JSON.stringify(read.questionnaire)), () => checkLogic(read, content)),
    ...checkQuestionnaireWords(read, content),
  ]);
}

function checkLogic({ file, questionnaire }: ReadQuestionnaire, content: LoadedContent): Fault[] {
  return inFile(file, [
    ...checkIds(questionnaire),
    ...checkCodes(questionnaire),
    ...checkFactors(questionnaire),
    ...checkRules(questionnaire),
    ...checkOutcomes(questionnaire, content),
    ...checkKept(questionnaire, content),
  ]);
}

function checkIds({ questions, rules, notes, needs }: Questionnaire): Finding[] {
  const refuseRepeated = (field: string, ids: readonly string[]): Finding[] =>
    listRepeated(ids).map(({ name, index }) => ({
      field: `${field}[${index}]`,
      message: `"${name}" is listed twice; give each its own`,
    }));
  return [
    ...Object.entries({ questions, rules, notes, needs }).flatMap(([field, items]) =>
      refuseRepeated(
        field,
        items.map(({ id }) => id),
      ),
    ),
    ...questions.flatMap(({ options }, index) =>
      refuseRepeated(
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
    items: readonly Partial<Pick<ContactRule, (typeof CONDITIONS)[number]>>[],
  ) =>
    items.flatMap((item, index) =>
      CONDITIONS.flatMap((key) => {
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
  // What the rules make of the answers can be in every condition but theirs.
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
    .flatMap((item) => ('service' in item ? CONDITIONS.map((key) => item[key]) : [item.when]))
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
