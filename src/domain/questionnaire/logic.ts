import type { Questionnaire, Rule } from '../../schemas/questionnaire.ts';

/** A questionnaire without what only its editors read. */
export type Logic = Omit<Questionnaire, 'rules' | 'groups' | 'needs'> & {
  rules: readonly Pick<Rule, 'when' | 'floor' | 'urgent'>[];
  needs: readonly Omit<Questionnaire['needs'][number], 'id'>[];
};

/** Leaves out the names of rules, needs and shared lists, and on what each rule rests. */
export function takeLogic({
  route,
  askedInDanger,
  questions,
  rules,
  emergency,
  needs,
  general,
  oneInOpen,
  notes,
  interruptions,
}: Questionnaire): Logic {
  return {
    route,
    askedInDanger,
    questions,
    rules: rules.map(({ when, floor, urgent }) => ({ when, floor, ...(urgent && { urgent }) })),
    emergency,
    needs: needs.map(({ when, contacts }) => ({ when, contacts })),
    general,
    oneInOpen,
    notes,
    interruptions,
  };
}
