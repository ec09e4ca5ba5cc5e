import type { Questionnaire, Rule } from '../../schemas/questionnaire.ts';

/** A questionnaire without what only its editors read. */
export type Logic = Omit<Questionnaire, 'rules' | 'groups'> & {
  rules: readonly Omit<Rule, 'basis'>[];
};

/** Leaves out on what each rule rests, and the names of shared lists. */
export function takeLogic({
  route,
  askedInDanger,
  questions,
  rules,
  emergency,
  needs,
  general,
  notes,
  interruptions,
}: Questionnaire): Logic {
  return {
    route,
    askedInDanger,
    questions,
    rules: rules.map(({ id, when, floor, urgent }) => ({
      id,
      when,
      floor,
      ...(urgent && { urgent }),
    })),
    emergency,
    needs,
    general,
    notes,
    interruptions,
  };
}
